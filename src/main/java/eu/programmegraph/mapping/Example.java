package eu.programmegraph.mapping;

import java.util.List;

/**
 * A statement and the goals that it serves.
 *
 * @param setting where it is set, such as {@code sport}: what was learned in all other settings is tested on one
 * @param language the tag of its language
 * @param goals notations, that which it serves best first; none if it serves nothing
 */
public record Example(String setting, String language, List<String> goals, String text) {

    public Example {
        goals = List.copyOf(goals);
    }
}
