package eu.programmegraph.concept;

import java.util.List;

/**
 * A notation that once was a concept and is none any more; its IRI still says so, and what to use instead.
 *
 * @param replacedBy the notations of the concepts to use instead; may be empty
 * @param reason why it was retired, one line in English
 */
public record RetiredTerm(String notation, List<String> replacedBy, String reason) {
    public RetiredTerm {
        replacedBy = List.copyOf(replacedBy);
    }
}
