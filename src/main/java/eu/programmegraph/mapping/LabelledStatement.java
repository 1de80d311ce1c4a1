package eu.programmegraph.mapping;

import java.util.List;

/**
 * A statement of which somebody has said what it serves.
 *
 * @param id its identifier
 * @param language the tag of its language
 * @param goals the notations of the goals that it serves, that which it serves best first; none if it serves nothing
 */
public record LabelledStatement(String id, String language, String text, List<String> goals) {

    public LabelledStatement {
        goals = List.copyOf(goals);
    }

    static LabelledStatement of(Example example) {
        return new LabelledStatement(example.setting(), example.language(), example.text(), example.goals());
    }
}
