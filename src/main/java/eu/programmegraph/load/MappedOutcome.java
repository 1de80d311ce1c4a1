package eu.programmegraph.load;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A statement of a project, and what is known of it.
 *
 * @param number from 1, in the order of the summary
 * @param language the tag of its language
 * @param begin where it begins in the summary of that language, in UTF-16 code units
 * @param end where it ends, exclusive
 */
record MappedOutcome(int number, String language, String statement, int begin, int end, List<Judgement> judgements) {

    MappedOutcome {
        judgements = List.copyOf(judgements);
    }

    /** The judgements by the notation of their goal, to be changed and given to {@link #with}. */
    Map<String, Judgement> byGoal() {
        Map<String, Judgement> byGoal = new LinkedHashMap<>();
        judgements.forEach(judgement -> byGoal.put(judgement.notation(), judgement));
        return byGoal;
    }

    MappedOutcome with(Collection<Judgement> others) {
        return new MappedOutcome(number, language, statement, begin, end, List.copyOf(others));
    }
}
