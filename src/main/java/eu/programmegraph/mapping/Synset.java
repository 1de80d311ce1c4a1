package eu.programmegraph.mapping;

import java.util.List;
import java.util.Map;

/**
 * Words of several languages that say the same, such as "ministry", "ministrstvo", "министерство".
 *
 * @param kind what they are, such as {@code authority-ministry}: many synsets share one
 * @param words words and short phrases, by the tag of their language
 */
public record Synset(String kind, Map<String, List<String>> words) {

    public Synset {
        words = Map.copyOf(words);
    }
}
