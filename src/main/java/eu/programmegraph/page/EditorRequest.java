package eu.programmegraph.page;

import java.util.ArrayList;
import java.util.List;

/**
 * What the query editor shall begin with.
 *
 * @param query the text of a query; empty if none is given
 * @param example the name of a query of the catalogue; empty if none is given
 */
public record EditorRequest(String query, String example) {

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
        }
        return parameters.isEmpty() ? "sparql" : "sparql?" + Links.query(parameters);
    }
}
