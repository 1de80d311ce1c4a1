package eu.programmegraph.page;

import java.time.Instant;

/**
 * The state of the data that is shown.
 *
 * @param version the version of program and data
 * @param generation the identifier of the generation
 * @param created when it was loaded
 */
public record Release(String version, String generation, Instant created) {}
