package eu.programmegraph.portfolio;

import java.util.List;

/** What came of a row. */
public sealed interface Reading {

    /** The number of the row. */
    int row();

    /**
     * A project.
     *
     * @param findings values that were repaired or left out
     */
    record Taken(int row, Project project, List<Finding> findings) implements Reading {
        public Taken {
            findings = List.copyOf(findings);
        }
    }

    /** The row cannot be used, because of that. */
    record LeftOut(Finding why) implements Reading {
        @Override
        public int row() {
            return why.row();
        }
    }
}
