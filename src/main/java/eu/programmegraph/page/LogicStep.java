package eu.programmegraph.page;

import eu.programmegraph.concept.ConceptType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A step of the intervention logic, from what is done to what is answered by it; the order is that of the columns. */
enum LogicStep {
    ACTION(6, 152, "actions"),
    RESULT(228, 184, "expected-results"),
    INDIVIDUAL(482, 172, "individual-impacts"),
    SYSTEMIC(724, 204, "systemic-impacts"),
    CHALLENGE(998, 158, "challenges");

    private final int left;
    private final int width;
    private final String scheme;

    LogicStep(int left, int width, String scheme) {
        this.left = left;
        this.width = width;
        this.scheme = scheme;
    }

    /** Where its column begins in the picture, in pixels; between columns there are 70 for the lines. */
    int left() {
        return left;
    }

    /** Where its column ends, in pixels. */
    int right() {
        return left + width;
    }

    /** How wide the boxes are, in pixels: wider where there are more of them, so that they take fewer lines. */
    int width() {
        return width;
    }

    /** The scheme whose concepts stand at this step; its title is the heading. */
    String scheme() {
        return scheme;
    }

    /** The class of the step in the style sheet. */
    String mark() {
        return "step-" + name().toLowerCase(Locale.ROOT);
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
                .filter(step -> step.compareTo(from) > 0 && step.compareTo(to) < 0)
                .toList();
    }
}
