package eu.programmegraph.mapping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts by language and by goal. */
final class Tallies {

    private final Tally all = new Tally();
    private final SortedMap<String, Tally> byLanguage = new TreeMap<>();
    private final SortedMap<String, Tally> byGoal = new TreeMap<>();

    /**
     * Counts one statement.
     *
     * @param goals the goals that it serves, best first
     * @param answer the goals that were named, each once, best first
     */
    void add(String language, List<String> goals, List<String> answer) {
        Set<String> expected = Set.copyOf(goals);
        String best = goals.isEmpty() ? Breakdown.NOTHING : goals.getFirst();
        all.add(expected, answer);
        byLanguage.computeIfAbsent(language, tag -> new Tally()).add(expected, answer);
        byGoal.computeIfAbsent(best, notation -> new Tally()).add(expected, answer);
    }

    Breakdown breakdown() {
        return new Breakdown(all.figures(), figures(byLanguage), figures(byGoal));
    }

    private static SortedMap<String, Figures> figures(Map<String, Tally> tallies) {
        SortedMap<String, Figures> figures = new TreeMap<>();
        tallies.forEach((key, tally) -> figures.put(key, tally.figures()));
        return figures;
    }
}
