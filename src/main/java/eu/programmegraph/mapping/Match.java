package eu.programmegraph.mapping;

/**
 * A goal that a text serves.
 *
 * @param notation the goal's notation, such as {@code I03}
 * @param confidence how likely it is right, from 0 to 1: of the matches given 0.8, about eight in ten are
 * @param evidence the words that speak most for it
 */
public record Match(String notation, double confidence, Span evidence) {}
