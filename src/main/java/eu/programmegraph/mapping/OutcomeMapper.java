package eu.programmegraph.mapping;

import java.util.List;

/** Finds which concepts of the programme a text serves. Safe for use by several threads. */
public interface OutcomeMapper {

    /** What tells this mapper from others: the same version gives the same matches. */
    String version();

    /**
     * The concepts that a statement serves, best first.
     *
     * @param language the tag of its language
     */
    List<Match> matches(String text, String language);

    /**
     * The statements of results and impacts in a longer text, in their order.
     *
     * @param language the tag of its language
     */
    List<Outcome> outcomes(String text, String language);
}
