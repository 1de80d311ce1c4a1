package eu.programmegraph.mapping;

import eu.programmegraph.mapping.Explanation.Likeness;
import java.util.Comparator;
import java.util.List;

/** Finds the examples of a goal that are most like a statement. One serves one thread at a time. */
final class Neighbours {

    private static final int NEAREST = 3;

    private final List<Example> examples;
    private final FeatureReader reader;
    private final FeatureVector vector;

    Neighbours(Corpus corpus, FeatureReader reader, FeatureIndex index) {
        this.examples = corpus.examples();
        this.reader = reader;
        this.vector = new FeatureVector(index);
    }

    /** Those in the language of the statement, or in any language if there are none in that one. */
    List<Likeness> of(FeatureVector statement, String language, String notation) {
        List<Example> ofGoal = examples.stream()
                .filter(example -> example.goals().contains(notation))
                .toList();
        List<Example> readable = ofGoal.stream()
                .filter(example -> example.language().equals(language))
                .toList();
        return (readable.isEmpty() ? ofGoal : readable)
                .stream()
                        .map(example -> new Likeness(example, statement.cosine(read(example))))
                        .sorted(Comparator.comparingDouble(likeness -> -likeness.similarity()))
                        .limit(NEAREST)
                        .toList();
    }

    private FeatureVector read(Example example) {
        vector.read(reader, reader.words(example.text(), example.language()), example.language());
        return vector;
    }
}
