package eu.programmegraph.load;

import java.util.List;

/** The outcomes of a project, in their order. */
record MappedProject(String identifier, List<MappedOutcome> outcomes) {

    MappedProject {
        outcomes = List.copyOf(outcomes);
    }
}
