package eu.programmegraph.concept;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * A named graph of the data.
 *
 * @param graph its name, such as {@code vocabulary}
 * @param statements how many there are in it, if that is known
 */
public record DataPart(
        String graph, Map<Language, String> titles, Map<Language, String> descriptions, OptionalLong statements) {

    private static final String PORTFOLIO = "portfolio/";

    public DataPart {
        titles = Map.copyOf(titles);
        descriptions = Map.copyOf(descriptions);
    }

    /** The names of the portfolios among the parts. */
    public static List<String> portfolios(List<DataPart> parts) {
        return parts.stream()
                .map(DataPart::graph)
                .filter(graph -> graph.startsWith(PORTFOLIO))
                .map(graph -> graph.substring(PORTFOLIO.length()))
                .toList();
    }
}
