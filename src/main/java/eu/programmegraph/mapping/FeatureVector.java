package eu.programmegraph.mapping;

import eu.programmegraph.language.WordReader.Placed;
import java.util.Arrays;
import java.util.List;

/**
 * The known features of one text, each once, scaled so that the squares of their weights add up to 1; to be filled anew
 * for each text.
 */
final class FeatureVector {

    private final FeatureIndex index;
    private final int[] places;
    private int[] numbers = new int[1024];
    private float[] weights = new float[1024];
    private int size;
    private int[] occurrences = new int[3 * 1024];
    private int length;

    /** Told of each occurrence of a known feature, with its weight in the text, and its first and last word. */
    interface Visitor {
        void occurs(int feature, float weight, int firstWord, int lastWord);
    }

    FeatureVector(FeatureIndex index) {
        this.index = index;
        this.places = new int[index.size()];
    }

    /** Takes the features of a text in place of those that it had. */
    void read(FeatureReader reader, List<Placed> words, String language) {
        clear();
        reader.read(words, language, this::add);
        scale();
    }

    private void clear() {
        for (int i = 0; i < size; i++) {
            places[numbers[i]] = 0;
        }
        size = 0;
        length = 0;
    }

    private void add(long key, float weight, int firstWord, int lastWord) {
        int number = index.number(key);
        if (number < 0) {
            return;
        }
        note(number, firstWord, lastWord);
        if (places[number] > 0) {
            weights[places[number] - 1] += weight;
        } else {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
                weights = Arrays.copyOf(weights, size * 2);
            }
            numbers[size] = number;
            weights[size++] = weight;
            places[number] = size;
        }
    }

    private void note(int number, int firstWord, int lastWord) {
        if (length == occurrences.length) {
            occurrences = Arrays.copyOf(occurrences, length * 2);
        }
        occurrences[length++] = number;
        occurrences[length++] = firstWord;
        occurrences[length++] = lastWord;
    }

    private void scale() {
        double squares = 0;
        for (int i = 0; i < size; i++) {
            squares += weights[i] * weights[i];
        }
        float factor = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
        for (int i = 0; i < size; i++) {
            weights[i] *= factor;
        }
    }

    int size() {
        return size;
    }

    /** The features; what stands beyond the size means nothing. */
    int[] numbers() {
        return numbers;
    }

    /** Their weights, in the same order. */
    float[] weights() {
        return weights;
    }

    /** How much the text has in common with another: 1 if its features are the same, 0 if it shares none. */
    double cosine(FeatureVector other) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            int place = other.places[numbers[i]];
            sum += place > 0 ? weights[i] * other.weights[place - 1] : 0;
        }
        return sum;
    }

    /** Goes through the occurrences in the order in which they were added. */
    void visit(Visitor visitor) {
        for (int at = 0; at < length; at += 3) {
            int number = occurrences[at];
            visitor.occurs(number, weights[places[number] - 1], occurrences[at + 1], occurrences[at + 2]);
        }
    }
}
