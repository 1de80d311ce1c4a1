package eu.programmegraph.web;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What is to be matched with a concept (Reconciliation API 0.2, reconciliation query).
 *
 * @param text a name or a notation; may be empty if there are conditions
 * @param types identifiers of classes of which a candidate has one; empty if it may have any
 * @param prefersTypes whether other candidates are worse, but not left out ({@code type_strict} is {@code should})
 * @param limit how many candidates at most
 */
record ReconciliationQuery(
        String text, List<String> types, boolean prefersTypes, int limit, List<Condition> conditions) {
    ReconciliationQuery {
        types = List.copyOf(types);
        conditions = List.copyOf(conditions);
    }

    /** The same with values of conditions written so that they can be compared. */
    ReconciliationQuery compared(UnaryOperator<String> written) {
        List<Condition> compared = conditions.stream()
                .map(condition -> new Condition(
                        condition.property(),
                        condition.values().stream().map(written).toList()))
                .toList();
        return new ReconciliationQuery(text, types, prefersTypes, limit, compared);
    }

    /** That a property has one of these values, which are identifiers or texts. */
    record Condition(String property, List<String> values) {
        Condition {
            values = List.copyOf(values);
        }
    }
}
