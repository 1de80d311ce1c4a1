package eu.programmegraph.mapping;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Words of several languages that say the same, such as "ministry", "ministrstvo", "министерство".
 *
 * @param kind what they are, such as {@code authority-ministry}: many synsets share one
 * @param words words and short phrases, by the tag of their language
 */
public record Synset(String kind, SortedMap<String, List<String>> words) {

    public Synset {
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    }
}
