package eu.programmegraph.concept;

import java.util.List;

/**
 * What a concept is called in one language, and what it means.
 *
 * @param scopeNote how a cataloguer uses the concept; may be empty
 */
public record Labels(
        String notation,
        Language language,
        String preferred,
        List<String> alternatives,
        String definition,
        String scopeNote) {
    public Labels {
        alternatives = List.copyOf(alternatives);
    }
}
