package eu.programmegraph.page;

/**
 * A page whose figures may have taken too long.
 *
 * @param complete whether all of them are on it
 */
public record Made(String html, boolean complete) {}
