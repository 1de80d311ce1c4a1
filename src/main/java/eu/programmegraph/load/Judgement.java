package eu.programmegraph.load;

import eu.programmegraph.mapping.Match;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of an outcome and a goal.
 *
 * @param notation the goal
 * @param holds whether the outcome serves it, or not, as a person has decided
 * @param confidence how sure that is, as a decimal number from 0 to 1
 * @param evidence the words on which it rests
 * @param activity the IRI of what it came from
 * @param decided whether that was a person's decision
 */
record Judgement(
        String notation,
        boolean holds,
        String confidence,
        Optional<String> evidence,
        String activity,
        boolean decided) {

    /**
     * What a mapper has found, in its order. Of several matches of one goal the first counts, which is the best.
     *
     * @param text where the evidence stands
     * @param activity the IRI of the run of the mapper
     */
    static List<Judgement> of(List<Match> matches, String text, String activity) {
        Map<String, Judgement> byGoal = new LinkedHashMap<>();
        matches.forEach(match -> byGoal.putIfAbsent(match.notation(), of(match, text, activity)));
        return List.copyOf(byGoal.values());
    }

    private static Judgement of(Match match, String text, String activity) {
        String confidence =
                Decimals.canonical(BigDecimal.valueOf(match.confidence()).setScale(2, RoundingMode.HALF_UP));
        return new Judgement(
                match.notation(), true, confidence, Optional.of(match.evidence().of(text)), activity, false);
    }
}
