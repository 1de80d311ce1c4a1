package eu.programmegraph.mapping;

/**
 * A goal that a statement can serve.
 *
 * @param notation its notation, such as {@code S12.1}
 * @param whole the notation of the goal of which it is a part, such as {@code S12}; its own if it is none's
 */
public record Goal(String notation, String whole) {}
