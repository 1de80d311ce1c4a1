package eu.programmegraph.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which part of the intervention logic is asked for; what is empty does not narrow it.
 *
 * @param action the notation of the action that it begins with
 * @param concept the notation of the concept that it leads through
 * @param period the notation of the programme period
 */
public record LogicRequest(String action, String concept, String period) {

    /** What leads to a concept and what follows from it. */
    static LogicRequest through(String concept) {
        return new LogicRequest("", concept, "");
    }

    Logic narrow(Logic all) {
        Logic narrowed = period.isEmpty() ? all : all.during(period);
        narrowed = action.isEmpty() ? narrowed : narrowed.through(action);
        return concept.isEmpty() ? narrowed : narrowed.through(concept);
    }

    /** What was asked for, as somebody would say it. */
    String values() {
        return String.join(
                ", ",
                Stream.of(action, concept, period)
                        .filter(value -> !value.isEmpty())
                        .toList());
    }

    boolean isNarrow() {
        return !values().isEmpty();
    }

    String href(Links links) {
        return isNarrow() ? links.page("logic", parameters().toArray(String[]::new)) : links.page("logic");
    }

    /** The path of the page, after the language. */
    public String path() {
        return isNarrow() ? "logic?" + Links.query(parameters()) : "logic";
    }

    private List<String> parameters() {
        List<String> parameters = new ArrayList<>();
        add(parameters, "action", action);
        add(parameters, "concept", concept);
        add(parameters, "period", period);
        return parameters;
    }

    private static void add(List<String> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.addAll(List.of(name, value));
        }
    }
}
