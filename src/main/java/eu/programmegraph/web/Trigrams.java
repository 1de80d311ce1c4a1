package eu.programmegraph.web;

import java.util.stream.IntStream;

/** The sequences of three letters of a text, by which misspelt words are still alike. */
final class Trigrams {

    private final long[] sorted;

    private Trigrams(long[] sorted) {
        this.sorted = sorted;
    }

    static Trigrams of(String text) {
        String padded = "  " + text + " ";
        return new Trigrams(IntStream.range(0, padded.length() - 2)
                .mapToLong(at ->
                        ((long) padded.charAt(at) << 32) | ((long) padded.charAt(at + 1) << 16) | padded.charAt(at + 2))
                .distinct()
                .sorted()
                .toArray());
    }

    /** The share of those in common, from 0 to 1 (Dice). */
    double similarity(Trigrams other) {
        int common = 0;
        int left = 0;
        int right = 0;
        while (left < sorted.length && right < other.sorted.length) {
            int order = Long.compare(sorted[left], other.sorted[right]);
            common += order == 0 ? 1 : 0;
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }
        return 2.0 * common / (sorted.length + other.sorted.length);
    }
}
