/**
 * Linguistic analysis of labels and texts in the five languages, for the full-text index: tokens in lower case,
 * without stop words, stemmed, and with diacritics made optional. Way in:
 * {@link eu.programmegraph.language.LabelAnalyzer}, which {@code fuseki-config.ttl} names for each language. For the mapping
 * of running text {@link eu.programmegraph.language.WordReader} tells the words with their places, and drops none.
 *
 * <p>Stemmers are Lucene's for Bulgarian, Latvian and English, Stempel for Polish, and our own light one for
 * Slovenian, for which Lucene has none.
 */
@NullMarked
package eu.programmegraph.language;

import org.jspecify.annotations.NullMarked;
