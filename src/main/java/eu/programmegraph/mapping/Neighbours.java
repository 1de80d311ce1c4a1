package eu.programmegraph.mapping;

import eu.programmegraph.mapping.Explanation.Likeness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the examples of a goal that are most like a statement. */
final class Neighbours {

    private static final int NEAREST = 3;

    private final Map<String, List<Example>> byGoal = new HashMap<>();

    Neighbours(Corpus corpus) {
        for (Example example : corpus.examples()) {
            for (String goal : example.goals()) {
                byGoal.computeIfAbsent(goal, notation -> new ArrayList<>()).add(example);
            }
        }
    }

    /**
     * Those in the language of the statement, or in any language if there are none in that one.
     *
     * @param other takes the features of one example after the other
     */
    List<Likeness> of(
            FeatureVector statement, FeatureReader reader, FeatureVector other, String language, String notation) {
        List<Example> ofGoal = byGoal.getOrDefault(notation, List.of());
        List<Example> readable = ofGoal.stream()
                .filter(example -> example.language().equals(language))
                .toList();
        return (readable.isEmpty() ? ofGoal : readable)
                .stream()
                        .map(example -> {
                            String text = example.text();
                            other.read(reader, reader.words(text, example.language()), example.language());
                            return new Likeness(example, statement.cosine(other));
                        })
                        .sorted(Comparator.comparingDouble(likeness -> -likeness.similarity()))
                        .limit(NEAREST)
                        .toList();
    }
}
