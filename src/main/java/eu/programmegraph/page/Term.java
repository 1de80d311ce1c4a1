package eu.programmegraph.page;

import eu.programmegraph.concept.Language;

/**
 * A text of the data, as it is shown.
 *
 * @param asked whether it is in the language that was asked for
 */
record Term(String text, Language language, boolean asked) {}
