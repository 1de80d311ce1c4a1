package eu.programmegraph.load;

import java.util.Optional;

/**
 * What is known of an outcome and a goal.
 *
 * @param notation the goal
 * @param holds whether the outcome serves it, or not, as a person has decided
 * @param confidence how sure that is, as a decimal number from 0 to 1
 * @param evidence the words on which it rests
 * @param activity the IRI of what it came from
 * @param decided whether that was a person's decision
 */
record Judgement(
        String notation,
        boolean holds,
        String confidence,
        Optional<String> evidence,
        String activity,
        boolean decided) {}
