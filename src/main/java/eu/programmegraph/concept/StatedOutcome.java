package eu.programmegraph.concept;

import java.util.List;

/**
 * A statement of a project of what it has brought about, or means to.
 *
 * @param iri its IRI
 * @param begins where it begins in the summary of its language, in UTF-16 units from 0
 * @param ends where it ends there, exclusively; not after its begin if its place is not known
 * @param judgements which goals it serves, the surest first
 */
public record StatedOutcome(String iri, TaggedText statement, int begins, int ends, List<Judgement> judgements) {

    public StatedOutcome {
        judgements = List.copyOf(judgements);
    }

    /**
     * That it serves a goal.
     *
     * @param goal the notation of the goal
     * @param confidence how likely that is right, from 0 to 1
     * @param evidence the words of the statement on which it rests; may be empty
     * @param judge who or what judged so; may be empty
     * @param version the version of a program that judged; may be empty
     * @param judged when, as it stands in the data; may be empty
     */
    public record Judgement(
            String goal, double confidence, String evidence, String judge, String version, String judged) {}
}
