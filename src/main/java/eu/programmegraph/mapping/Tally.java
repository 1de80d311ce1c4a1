package eu.programmegraph.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** Counts how often what was named for statements is right. */
final class Tally {

    private static final int FIRST_FEW = 3;

    private int statements;
    private int serving;
    private int firstRight;
    private int expected;
    private int expectedAmongFirstFew;
    private int nothing;
    private int nothingSaidOfNothing;
    private int named;
    private int right;

    /**
     * Counts one statement.
     *
     * @param goals the goals that it serves
     * @param answer the goals that were named, each once, best first
     */
    void add(Set<String> goals, List<String> answer) {
        statements++;
        named += answer.size();
        if (goals.isEmpty()) {
            nothing++;
            nothingSaidOfNothing += answer.isEmpty() ? 1 : 0;
            return;
        }
        serving++;
        firstRight += !answer.isEmpty() && goals.contains(answer.getFirst()) ? 1 : 0;
        expected += goals.size();
        expectedAmongFirstFew += common(goals, answer.subList(0, Math.min(FIRST_FEW, answer.size())));
        right += common(goals, answer);
    }

    private static int common(Set<String> goals, List<String> answer) {
        Set<String> common = new HashSet<>(answer);
        common.retainAll(goals);
        return common.size();
    }

    Figures figures() {
        double precision = share(right, named).orElse(0);
        double recall = share(right, expected).orElse(0);
        return new Figures(
                statements,
                share(firstRight, serving),
                share(expectedAmongFirstFew, expected),
                share(nothingSaidOfNothing, nothing),
                precision,
                recall,
                precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    private static OptionalDouble share(int part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
