package eu.programmegraph.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the query editor shall begin with.
 *
 * @param query the text of a query; empty if none is given
 * @param example the name of a query of the catalogue; empty if none is given
 * @param values what its parameters shall be, where not as the catalogue has them
 */
public record EditorRequest(String query, String example, Map<String, String> values) {

    public EditorRequest {
        values = Map.copyOf(values);
    }

    /** Whether anything is asked for. */
    boolean isSpecific() {
        return !query.isEmpty() || !example.isEmpty();
    }

    /** The path of the editor, after the language. */
    String path() {
        List<String> parameters = new ArrayList<>();
        if (!query.isEmpty()) {
            parameters.addAll(List.of("query", query));
        }
        if (!example.isEmpty()) {
            parameters.addAll(List.of("example", example));
            new TreeMap<>(values).forEach((name, value) -> parameters.addAll(List.of(name, value)));
        }
        return parameters.isEmpty() ? "sparql" : "sparql?" + Links.query(parameters);
    }
}
