package eu.programmegraph.page;

import eu.programmegraph.mapping.Explanation;
import eu.programmegraph.mapping.MappedRow;
import java.util.List;

/**
 * What the texts of a form serve.
 *
 * @param texts all of them, in their order
 * @param explanations of the first matches, in the order of the texts and of the matches of each
 */
public record MapResult(List<MappedRow> texts, List<Explanation> explanations) {

    public MapResult {
        texts = List.copyOf(texts);
        explanations = List.copyOf(explanations);
    }

    /** What the decision on a match is called in the form. */
    public static String decision(long row, String notation) {
        return "decision-" + row + "-" + notation;
    }

    /** What the goal that is named instead of that of a match is called in the form. */
    public static String other(long row, String notation) {
        return "other-" + row + "-" + notation;
    }
}
