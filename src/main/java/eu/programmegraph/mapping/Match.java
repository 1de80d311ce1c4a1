package eu.programmegraph.mapping;

/**
 * A concept that a text serves.
 *
 * @param notation the concept
 * @param confidence how likely it is right, from 0 to 1
 * @param evidence the words of the text that speak for it
 */
public record Match(String notation, double confidence, Span evidence) {}
