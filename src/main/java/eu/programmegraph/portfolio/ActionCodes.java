package eu.programmegraph.portfolio;

import eu.programmegraph.portfolio.ActionCode.Where;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Tells action and fields of projects by {@code data/action-codes.csv}. The first row that fits and names an action tells
 * the action. The first that fits and names a field tells the field; of an action type several may.
 */
final class ActionCodes {

    private record Rule(ActionCode code, Pattern pattern) {}

    /** Texts recur, and a list has some dozens of action types; the rest is not remembered. */
    private static final int REMEMBERED = 10_000;

    private final Map<Where, List<Rule>> rules = new EnumMap<>(Where.class);
    private final Map<Where, Map<String, List<ActionCode>>> remembered = new EnumMap<>(Where.class);

    ActionCodes(List<ActionCode> codes) {
        for (Where where : Where.values()) {
            rules.put(
                    where,
                    codes.stream()
                            .filter(code -> code.where() == where)
                            .map(code -> new Rule(code, code.compiled()))
                            .toList());
            remembered.put(where, new ConcurrentHashMap<>());
        }
    }

    /**
     * What was found out.
     *
     * @param action the notation of the action
     * @param fields the notations of the fields
     */
    record Found(Optional<String> action, List<String> fields) {}

    Found find(Function<Where, String> cells) {
        Optional<String> action = Optional.empty();
        Set<String> fields = new LinkedHashSet<>();
        for (Where where : Where.values()) {
            List<ActionCode> fitting = fitting(where, cells.apply(where));
            if (action.isEmpty()) {
                action = first(fitting, ActionCode::action);
            }
            if (fields.isEmpty()) {
                fields.addAll(fields(where, fitting));
            }
        }
        return new Found(action, List.copyOf(fields));
    }

    /** A reference number has one field; the words of an action type may name several. */
    private static List<String> fields(Where where, List<ActionCode> fitting) {
        return where == Where.ACTION_TYPE
                ? fitting.stream()
                        .map(ActionCode::field)
                        .filter(field -> !field.isEmpty())
                        .toList()
                : first(fitting, ActionCode::field).stream().toList();
    }

    private static Optional<String> first(List<ActionCode> fitting, Function<ActionCode, String> part) {
        return fitting.stream().map(part).filter(text -> !text.isEmpty()).findFirst();
    }

    private List<ActionCode> fitting(Where where, String text) {
        Map<String, List<ActionCode>> known = java.util.Objects.requireNonNull(remembered.get(where));
        List<ActionCode> before = known.get(text);
        if (before != null) {
            return before;
        }
        String small = text.toLowerCase(Locale.ROOT);
        List<ActionCode> fitting = java.util.Objects.requireNonNull(rules.get(where)).stream()
                .filter(rule -> rule.pattern().matcher(small).matches())
                .map(Rule::code)
                .toList();
        if (where != Where.IDENTIFIER && known.size() < REMEMBERED) {
            known.put(text, fitting);
        }
        return fitting;
    }
}
