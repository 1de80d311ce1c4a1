package eu.programmegraph.page;

import eu.programmegraph.concept.ConceptType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A step of the intervention logic, from what is done to what is answered by it; the order is that of the columns. */
enum LogicStep {
    ACTION(0, "actions"),
    RESULT(1, "expected-results"),
    INDIVIDUAL(2, "individual-impacts"),
    SYSTEMIC(3, "systemic-impacts"),
    CHALLENGE(4, "challenges");

    private final int column;
    private final String scheme;

    LogicStep(int column, String scheme) {
        this.column = column;
        this.scheme = scheme;
    }

    /** The number of its column in the picture, from 0. */
    int column() {
        return column;
    }

    /** The scheme whose concepts stand at this step; its title is the heading. */
    String scheme() {
        return scheme;
    }

    /** The class of the step in the style sheet. */
    String mark() {
        return "step-" + (column + 1);
    }

    /** The key of the text that says how what stands here leads to the next steps. */
    String relation() {
        return this == ACTION ? "relation.expects" : "relation.contributesTo";
    }

    /** The step at which concepts of that type stand, if they take part at all. */
    static Optional<LogicStep> of(ConceptType type) {
        return switch (type) {
            case PROGRAMME, KEY_ACTION, ACTION_GROUP, ACTION -> Optional.of(ACTION);
            case EXPECTED_RESULT -> Optional.of(RESULT);
            case INDIVIDUAL_IMPACT -> Optional.of(INDIVIDUAL);
            case SYSTEMIC_IMPACT -> Optional.of(SYSTEMIC);
            case CHALLENGE -> Optional.of(CHALLENGE);
            default -> Optional.empty();
        };
    }

    /** All steps between two. */
    static List<LogicStep> between(LogicStep from, LogicStep to) {
        return Arrays.stream(values())
                .filter(step -> step.column > from.column && step.column < to.column)
                .toList();
    }
}
