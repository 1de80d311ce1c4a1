package eu.programmegraph.mapping;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Figures of all statements and of some of them.
 *
 * @param byLanguage by the tag of the statement's language
 * @param byGoal by the notation of the goal that the statement serves best, or {@link #NOTHING}
 */
public record Breakdown(Figures all, SortedMap<String, Figures> byLanguage, SortedMap<String, Figures> byGoal) {

    /** Stands where a notation would if no goal is served, or none was named. */
    public static final String NOTHING = "NONE";

    public Breakdown {
        byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
        byGoal = Collections.unmodifiableSortedMap(new TreeMap<>(byGoal));
    }
}
