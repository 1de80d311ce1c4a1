package eu.programmegraph.web;

import eu.programmegraph.concept.Concept;

/**
 * A concept that may be what a query means.
 *
 * @param score from 0 to 100
 * @param isExact whether the query has its notation, or a label of it, and all that is asked for holds
 * @param features what the score is made of
 */
record Candidate(Concept concept, double score, boolean isExact, Features features) {

    /**
     * What a score is made of.
     *
     * @param isNotation whether the query is its notation or its IRI
     * @param similarity of the closest label, from 0 to 100
     * @param hasWords whether the search for words finds it
     * @param isOfType whether it is of a type that is asked for
     * @param conditions the share of the conditions that it meets, from 0 to 1
     */
    record Features(boolean isNotation, double similarity, boolean hasWords, boolean isOfType, double conditions) {}
}
