package eu.programmegraph.concept;

/**
 * A text in any language.
 *
 * @param language its language tag; empty if it has none
 */
public record TaggedText(String text, String language) {}
