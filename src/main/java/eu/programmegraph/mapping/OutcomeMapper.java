package eu.programmegraph.mapping;

import java.util.List;

/** Tells which goals of the programme a text serves. Implementations serve any number of threads. */
public interface OutcomeMapper {

    /** What tells this mapper from one that judges otherwise: the version of its method and of its corpus. */
    String version();

    /**
     * The goals that a statement serves, best first; none if it serves nothing.
     *
     * @param language the tag of its language
     */
    List<Match> matches(String statement, String language);

    /**
     * Why a goal is named for a statement, or could be.
     *
     * @param language the tag of its language
     * @param notation the goal's; an {@link IllegalArgumentException} if the mapper does not know it
     */
    Explanation explain(String statement, String language, String notation);

    /**
     * The sentences of a longer text that state results or impacts, in their order.
     *
     * @param language the tag of its language
     */
    default List<Outcome> outcomes(String text, String language) {
        return sentences(text, language).stream()
                .map(place -> new Outcome(
                        place,
                        matches(place.of(text), language).stream()
                                .map(match -> new Match(
                                        match.notation(),
                                        match.confidence(),
                                        match.evidence().within(place.start())))
                                .toList()))
                .filter(outcome -> !outcome.matches().isEmpty())
                .toList();
    }

    /**
     * The places of the sentences of a longer text, among them those that state nothing.
     *
     * @param language the tag of its language
     */
    default List<Span> sentences(String text, String language) {
        return Sentences.of(text, language);
    }
}
