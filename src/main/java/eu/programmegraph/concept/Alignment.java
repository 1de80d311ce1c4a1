package eu.programmegraph.concept;

/**
 * A relation from a concept to one of another vocabulary.
 *
 * @param target the IRI of the other concept
 * @param targetLabel what it is called there, in English
 * @param source where the identifier was confirmed
 * @param note what a reader must know of a weak alignment; may be empty
 */
public record Alignment(
        String notation,
        MatchRelation relation,
        String target,
        String targetLabel,
        String targetScheme,
        String source,
        String note) {}
