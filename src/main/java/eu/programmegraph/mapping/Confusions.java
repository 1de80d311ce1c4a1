package eu.programmegraph.mapping;

import eu.programmegraph.mapping.Evaluation.Confusion;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what is named first in place of what. */
final class Confusions {

    private static final int MOST = 20;

    private record Pair(String expected, String named) {}

    private final Map<Pair, Confusion> found = new LinkedHashMap<>();

    /** Counts a statement if a goal was named first that it does not serve; what is missed, the other figures tell. */
    void add(String text, List<String> goals, List<String> answer) {
        if (!answer.isEmpty() && !goals.contains(answer.getFirst())) {
            String expected = goals.isEmpty() ? Breakdown.NOTHING : goals.getFirst();
            found.merge(
                    new Pair(expected, answer.getFirst()),
                    new Confusion(expected, answer.getFirst(), 1, text),
                    (known, next) -> known.oneMore());
        }
    }

    /** The most frequent ones; of those that are equally frequent, that which was met first comes first. */
    List<Confusion> mostFrequent() {
        return found.values().stream()
                .sorted(Comparator.comparingInt(confusion -> -confusion.count()))
                .limit(MOST)
                .toList();
    }
}
