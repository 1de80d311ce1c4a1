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

    /** Counts a statement if what was named first is wrong. */
    void add(String text, List<String> goals, List<String> answer) {
        String named = first(answer);
        if (!named.equals(first(goals)) && !goals.contains(named)) {
            found.merge(
                    new Pair(first(goals), named),
                    new Confusion(first(goals), named, 1, text),
                    (known, next) -> new Confusion(known.expected(), named, known.count() + 1, known.sample()));
        }
    }

    private static String first(List<String> notations) {
        return notations.isEmpty() ? Breakdown.NOTHING : notations.getFirst();
    }

    /** The most frequent ones; of those that are equally frequent, that which was met first comes first. */
    List<Confusion> mostFrequent() {
        return found.values().stream()
                .sorted(Comparator.comparingInt(confusion -> -confusion.count()))
                .limit(MOST)
                .toList();
    }
}
