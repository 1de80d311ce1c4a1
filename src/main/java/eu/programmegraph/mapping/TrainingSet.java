package eu.programmegraph.mapping;

import eu.programmegraph.language.WordReader.Placed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The examples of a corpus as features of a common index, which holds those that more than one example has. */
final class TrainingSet {

    /** Features that just one example has teach nothing about others. */
    private static final int FEWEST_EXAMPLES = 2;

    /** How much of an example that serves several goals belongs to the one that it serves best. */
    private static final float BEST = 0.6f;

    /** One example: its features, their weights, and how much of it belongs to each class. */
    static final class Row {

        final int[] numbers;
        final float[] weights;
        final float[] target;

        Row(int[] numbers, float[] weights, float[] target) {
            this.numbers = numbers;
            this.weights = weights;
            this.target = target;
        }
    }

    private final List<String> goals;
    private final FeatureIndex index;
    private final List<Row> rows = new ArrayList<>();

    TrainingSet(Corpus corpus, FeatureReader reader) {
        this.goals = corpus.goals().stream().map(Goal::notation).toList();
        FeatureIndex all = new FeatureIndex(1 << 20);
        List<int[]> numbers = new ArrayList<>();
        List<float[]> weights = new ArrayList<>();
        Occurrences occurrences = new Occurrences(all);
        for (Example example : corpus.examples()) {
            List<Placed> words = reader.words(example.text(), example.language());
            occurrences.clear();
            reader.read(words, example.language(), (key, weight, first, last) -> occurrences.add(key, weight));
            numbers.add(occurrences.numbers());
            weights.add(occurrences.weights());
        }
        int[] kept = kept(all.size(), numbers);
        this.index = index(all.keys(), kept);
        for (int i = 0; i < numbers.size(); i++) {
            rows.add(row(numbers.get(i), weights.get(i), kept, corpus.examples().get(i)));
        }
    }

    FeatureIndex index() {
        return index;
    }

    List<Row> rows() {
        return rows;
    }

    int classes() {
        return goals.size() + 1;
    }

    /** The new number of each feature, or a negative one. */
    private static int[] kept(int features, List<int[]> numbers) {
        int[] examples = new int[features];
        numbers.forEach(row -> {
            for (int number : row) {
                examples[number]++;
            }
        });
        int[] kept = new int[features];
        int next = 0;
        for (int number = 0; number < features; number++) {
            kept[number] = examples[number] >= FEWEST_EXAMPLES ? next++ : -1;
        }
        return kept;
    }

    private static FeatureIndex index(long[] keys, int[] kept) {
        FeatureIndex index = new FeatureIndex(keys.length / 2);
        for (int number = 0; number < keys.length; number++) {
            if (kept[number] >= 0) {
                index.add(keys[number]);
            }
        }
        return index;
    }

    private Row row(int[] numbers, float[] weights, int[] kept, Example example) {
        int size = 0;
        double squares = 0;
        int[] known = new int[numbers.length];
        float[] scaled = new float[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            if (kept[numbers[i]] >= 0) {
                known[size] = kept[numbers[i]];
                scaled[size++] = weights[i];
                squares += weights[i] * weights[i];
            }
        }
        for (int i = 0; i < size; i++) {
            scaled[i] *= (float) (1 / Math.sqrt(squares));
        }
        return new Row(Arrays.copyOf(known, size), Arrays.copyOf(scaled, size), target(example));
    }

    private float[] target(Example example) {
        float[] target = new float[classes()];
        List<String> served = example.goals();
        if (served.isEmpty()) {
            target[goals.size()] = 1;
        }
        for (int i = 0; i < served.size(); i++) {
            float share = served.size() == 1 ? 1 : i == 0 ? BEST : (1 - BEST) / (served.size() - 1);
            target[goals.indexOf(served.get(i))] += share;
        }
        return target;
    }
}
