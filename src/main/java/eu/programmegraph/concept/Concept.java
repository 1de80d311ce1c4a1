package eu.programmegraph.concept;

import java.util.List;

/**
 * A concept of the programme.
 *
 * @param notation its stable identifier, and the last step of its IRI, such as {@code R1.2}
 * @param scheme the identifier of the scheme it belongs to, such as {@code expected-results}
 * @param broader the notations of the broader concepts; empty for a top concept
 * @param periods the notations of the programme periods in which it is in use; at least one
 */
public record Concept(String notation, ConceptType type, String scheme, List<String> broader, List<String> periods) {
    public Concept {
        broader = List.copyOf(broader);
        periods = List.copyOf(periods);
    }
}
