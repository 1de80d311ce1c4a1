package eu.programmegraph.mapping;

import java.util.Arrays;

/** Collects the features of one example, each once, and gives new features a number. */
final class Occurrences {

    private final FeatureIndex index;
    private int[] lastSeen = new int[1 << 20];
    private int[] numbers = new int[1024];
    private float[] weights = new float[1024];
    private int size;
    private int base;

    Occurrences(FeatureIndex index) {
        this.index = index;
    }

    /** Begins a new text. */
    void clear() {
        base += size;
        size = 0;
    }

    void add(long key, float weight) {
        int number = index.add(key);
        if (number >= lastSeen.length) {
            lastSeen = Arrays.copyOf(lastSeen, number * 2);
        }
        if (lastSeen[number] > base) {
            weights[lastSeen[number] - base - 1] += weight;
        } else {
            lastSeen[number] = base + size + 1;
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
                weights = Arrays.copyOf(weights, size * 2);
            }
            numbers[size] = number;
            weights[size++] = weight;
        }
    }

    int[] numbers() {
        return Arrays.copyOf(numbers, size);
    }

    float[] weights() {
        return Arrays.copyOf(weights, size);
    }
}
