package eu.programmegraph.page;

/**
 * How much can be mapped at once.
 *
 * @param bytes how large a form may be
 * @param texts how many texts it may have
 * @param characters how long a text may be
 */
public record MapLimits(int bytes, int texts, int characters) {}
