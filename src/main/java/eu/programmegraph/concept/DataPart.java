package eu.programmegraph.concept;

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
    public DataPart {
        titles = Map.copyOf(titles);
        descriptions = Map.copyOf(descriptions);
    }
}
