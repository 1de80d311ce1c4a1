package eu.programmegraph.mapping;

/**
 * Makes the keys of features: 64-bit hashes (FNV-1a over UTF-16 units), so that a million features hardly ever share
 * one.
 */
final class FeatureKey {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private FeatureKey() {}

    /** The key of features of one sort, to which what they are is added. */
    static long of(char sort) {
        return add(BASIS, sort);
    }

    static long add(long key, char letter) {
        return (key ^ letter) * PRIME;
    }

    static long add(long key, int number) {
        return add(add(key, (char) (number >>> Character.SIZE)), (char) number);
    }

    static long add(long key, String word) {
        return add(key, word, 0, word.length());
    }

    static long add(long key, String word, int start, int end) {
        long longer = key;
        for (int i = start; i < end; i++) {
            longer = add(longer, word.charAt(i));
        }
        return longer;
    }
}
