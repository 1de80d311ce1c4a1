package eu.programmegraph.mapping;

import java.util.OptionalDouble;

/**
 * How well statements were judged; all figures but the first are shares, from 0 to 1.
 *
 * @param statements how many were judged
 * @param first of the statements that serve a goal, those of which the goal named first is one that they serve; nothing
 *     if there are no such statements
 * @param all3 of all goals that are served, those named among the first three; nothing if there are none
 * @param none of the statements that serve nothing, those for which nothing was named; nothing if there are none
 * @param precision of all goals named, those that are right
 * @param recall of all goals that are served, those named at all
 * @param f1 the harmonic mean of precision and recall
 */
public record Figures(
        int statements,
        OptionalDouble first,
        OptionalDouble all3,
        OptionalDouble none,
        double precision,
        double recall,
        double f1) {}
