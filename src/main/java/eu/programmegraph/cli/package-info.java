/**
 * The command line: {@code programme-graph load, serve, check, query, export}. Way in:
 * {@link eu.programmegraph.cli.ProgrammeGraph}.
 *
 * <p>Here the other rooms are put together, and here failures become messages and exit codes: 0 done, 1 the input or the
 * surroundings are at fault, 2 wrong use, 3 the program is at fault.
 */
@NullMarked
package eu.programmegraph.cli;

import org.jspecify.annotations.NullMarked;
