package eu.programmegraph.mapping;

import java.util.Arrays;

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

    FeatureVector(FeatureIndex index) {
        this.index = index;
        this.places = new int[index.size()];
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            places[numbers[i]] = 0;
        }
        size = 0;
    }

    void add(long key, float weight) {
        int number = index.number(key);
        if (number >= 0 && places[number] > 0) {
            weights[places[number] - 1] += weight;
        } else if (number >= 0) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
                weights = Arrays.copyOf(weights, size * 2);
            }
            numbers[size] = number;
            weights[size++] = weight;
            places[number] = size;
        }
    }

    void scale() {
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

    /** The weight of the feature with that key, 0 if it is not known. */
    float weightOf(long key) {
        int number = index.number(key);
        return number < 0 || places[number] == 0 ? 0 : weights[places[number] - 1];
    }
}
