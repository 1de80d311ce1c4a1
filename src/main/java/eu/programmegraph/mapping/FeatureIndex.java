package eu.programmegraph.mapping;

import java.util.Arrays;

/** Numbers the keys of features, from 0 in the order in which they were added: a hash table with open addressing. */
final class FeatureIndex {

    private static final int ABSENT = -1;
    private static final double FULLEST = 0.5;

    private long[] keys;
    private int[] numbers;
    private int size;

    FeatureIndex(int expected) {
        int capacity = Math.max(16, Integer.highestOneBit((int) (expected / FULLEST)) * 2);
        this.keys = new long[capacity];
        this.numbers = new int[capacity];
        Arrays.fill(numbers, ABSENT);
    }

    int size() {
        return size;
    }

    /** The number of a key, or a negative one if it has none. */
    int number(long key) {
        return numbers[slot(key)];
    }

    /** The number of a key, which is given one if it has none. */
    int add(long key) {
        int slot = slot(key);
        if (numbers[slot] == ABSENT) {
            if (size + 1 > keys.length * FULLEST) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            numbers[slot] = size++;
        }
        return numbers[slot];
    }

    /** The keys, each at its number. */
    long[] keys() {
        long[] ordered = new long[size];
        for (int slot = 0; slot < keys.length; slot++) {
            if (numbers[slot] != ABSENT) {
                ordered[numbers[slot]] = keys[slot];
            }
        }
        return ordered;
    }

    private void grow() {
        long[] known = keys();
        keys = new long[keys.length * 2];
        numbers = new int[keys.length];
        Arrays.fill(numbers, ABSENT);
        size = 0;
        for (long key : known) {
            add(key);
        }
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ key >>> 32) & mask;
        while (numbers[slot] != ABSENT && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
