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
    private boolean gaps;

    /** A fault because of which a file, or what it says, is not known. */
    void inFile(String file, String message) {
        inFile(file, 0, message);
    }

    /** Such a fault, with the row in which it shows. */
    void inFile(String file, int row, String message) {
        gaps = true;
        inRow(file, row, message);
    }

    void inRow(String file, int row, String message) {
        found.add(new Problem(Severity.ERROR, file, row, Optional.empty(), message));
    }

    void add(Problem problem) {
        found.add(problem);
    }

    /** Whether a file could not be read, so that what is missing from the whole says nothing. */
    boolean haveGaps() {
        return gaps;
    }

    List<Problem> all() {
        return new ArrayList<>(found);
    }
}
