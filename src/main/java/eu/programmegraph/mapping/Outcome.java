package eu.programmegraph.mapping;

import java.util.List;

/**
 * A sentence that states a result or an impact.
 *
 * @param place where it stands in the text
 * @param matches the goals that it serves, best first, at least one; their evidence is a part of the whole text
 */
public record Outcome(Span place, List<Match> matches) {
    public Outcome {
        matches = List.copyOf(matches);
    }
}
