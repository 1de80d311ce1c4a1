package eu.programmegraph.mapping;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What came of judging statements of which it is known what they serve.
 *
 * @param confusions what is wrongly named first, the most frequent first
 * @param reliability ten bands of confidence, the lowest first
 */
public record Evaluation(Breakdown figures, List<Confusion> confusions, List<Band> reliability) {

    /**
     * A goal that is named first where another should be, or none.
     *
     * @param expected the notation of the goal that the statements serve best, or {@link Breakdown#NOTHING}
     * @param named what was named first
     * @param count of how many statements
     * @param sample the first of these
     */
    public record Confusion(String expected, String named, int count, String sample) {
        Confusion oneMore() {
            return new Confusion(expected, named, count + 1, sample);
        }
    }

    /**
     * The matches whose confidence lies between two tenths.
     *
     * @param from the lowest confidence of the band
     * @param to where the next band begins; the last band holds 1 too
     * @param meanConfidence nothing if there are no matches
     * @param right the share of the matches that are right; nothing if there are none
     */
    public record Band(double from, double to, int matches, OptionalDouble meanConfidence, OptionalDouble right) {}

    public Evaluation {
        confusions = List.copyOf(confusions);
        reliability = List.copyOf(reliability);
    }
}
