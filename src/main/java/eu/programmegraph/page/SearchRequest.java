package eu.programmegraph.page;

import eu.programmegraph.concept.Concept;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody looks for.
 *
 * @param scheme only concepts of that scheme; empty for all
 * @param period only concepts in use in that period; empty for all
 */
public record SearchRequest(String text, String scheme, String period) {

    boolean matches(Concept concept) {
        return (scheme.isEmpty() || scheme.equals(concept.scheme()))
                && (period.isEmpty() || concept.periods().contains(period));
    }

    SearchRequest withScheme(String other) {
        return new SearchRequest(text, other, period);
    }

    SearchRequest withPeriod(String other) {
        return new SearchRequest(text, scheme, other);
    }

    /** Where the results of this search are. */
    String href(Links links) {
        return links.page("search", parameters().toArray(String[]::new));
    }

    /** The path of the results, after the language. */
    String path() {
        return "search?" + Links.query(parameters());
    }

    private List<String> parameters() {
        List<String> parameters = new ArrayList<>(List.of("q", text));
        if (!scheme.isEmpty()) {
            parameters.addAll(List.of("scheme", scheme));
        }
        if (!period.isEmpty()) {
            parameters.addAll(List.of("period", period));
        }
        return parameters;
    }
}
