package eu.programmegraph.mapping;

import java.util.List;

/**
 * A statement of something that a project has brought about.
 *
 * @param place where it stands in the text
 * @param matches the concepts that it serves, best first; their evidence is counted in the whole text
 */
public record Outcome(Span place, List<Match> matches) {

    public Outcome {
        matches = List.copyOf(matches);
    }
}
