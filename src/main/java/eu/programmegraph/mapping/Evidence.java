package eu.programmegraph.mapping;

import eu.programmegraph.language.WordReader.Placed;
import eu.programmegraph.mapping.Explanation.Reason;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the words that speak most for a goal. */
final class Evidence {

    /** How far an average word drags down a passage, so that passages end where the words say little. */
    private static final float DRAG = 0.5f;

    private static final int MOST_REASONS = 8;

    private final LinearModel linear;

    Evidence(LinearModel linear) {
        this.linear = linear;
    }

    /** The passage whose words together speak most for the goal. */
    Span of(List<Placed> words, FeatureVector vector, int goal) {
        float[] shares = shares(words.size(), vector, goal);
        float drag = drag(shares);
        int bestFirst = 0;
        int bestLast = 0;
        float best = Float.NEGATIVE_INFINITY;
        int first = 0;
        float sum = 0;
        for (int at = 0; at < shares.length; at++) {
            if (sum <= 0) {
                sum = 0;
                first = at;
            }
            sum += shares[at] - drag;
            if (sum > best) {
                best = sum;
                bestFirst = first;
                bestLast = at;
            }
        }
        return new Span(words.get(bestFirst).start(), words.get(bestLast).end());
    }

    /** The words that say most of the goal, for it or against it. */
    List<Reason> reasons(List<Placed> words, FeatureVector vector, int goal) {
        float[] shares = shares(words.size(), vector, goal);
        return IntStream.range(0, shares.length)
                .filter(at -> shares[at] != 0)
                .mapToObj(at ->
                        new Reason(new Span(words.get(at).start(), words.get(at).end()), shares[at]))
                .sorted(Comparator.comparingDouble(reason -> -Math.abs(reason.score())))
                .limit(MOST_REASONS)
                .toList();
    }

    /** How much each word speaks for the goal; what several words say together is shared among them. */
    private float[] shares(int words, FeatureVector vector, int goal) {
        float[] shares = new float[words];
        vector.visit((feature, weight, first, last) -> {
            float each = weight * linear.contribution(feature, goal) / (last - first + 1);
            for (int at = first; at <= last; at++) {
                shares[at] += each;
            }
        });
        return shares;
    }

    private static float drag(float[] shares) {
        float sum = 0;
        for (float share : shares) {
            sum += Math.max(share, 0);
        }
        return DRAG * sum / shares.length;
    }
}
