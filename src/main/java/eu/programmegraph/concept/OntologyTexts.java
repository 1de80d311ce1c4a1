package eu.programmegraph.concept;

import java.util.Map;

/** What a term is called, and what it means, by language. */
public record OntologyTexts(Map<Language, String> labels, Map<Language, String> comments) {
    public OntologyTexts {
        labels = Map.copyOf(labels);
        comments = Map.copyOf(comments);
    }
}
