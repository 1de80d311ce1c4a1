package eu.programmegraph.load;

import eu.programmegraph.load.Problem.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what is wrong with the input, each problem once. */
final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();

    void inFile(String file, String message) {
        found.add(new Problem(Severity.ERROR, file, 0, Optional.empty(), message));
    }

    void inRow(String file, int row, String message) {
        found.add(new Problem(Severity.ERROR, file, row, Optional.empty(), message));
    }

    void add(Problem problem) {
        found.add(problem);
    }

    boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    List<Problem> all() {
        return new ArrayList<>(found);
    }
}
