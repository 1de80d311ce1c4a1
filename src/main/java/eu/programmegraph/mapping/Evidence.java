package eu.programmegraph.mapping;

import eu.programmegraph.language.WordReader.Placed;
import java.util.List;

/** Finds the words that speak most for a goal. */
final class Evidence {

    /** How far an average word drags down a passage, so that passages end where the words say little. */
    private static final float DRAG = 0.5f;

    private final FeatureReader reader;
    private final LinearModel linear;
    private final FeatureIndex index;

    Evidence(FeatureReader reader, LinearModel linear, FeatureIndex index) {
        this.reader = reader;
        this.linear = linear;
        this.index = index;
    }

    /** The passage whose words together speak most for the goal. */
    Span of(List<Placed> words, String language, FeatureVector vector, int goal) {
        float[] shares = shares(words, language, vector, goal);
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

    /** How much each word speaks for the goal; what several words say together is shared among them. */
    float[] shares(List<Placed> words, String language, FeatureVector vector, int goal) {
        float[] shares = new float[words.size()];
        reader.read(words, language, (key, weight, first, last) -> {
            float value = vector.weightOf(key);
            if (value > 0) {
                float each = value * linear.contribution(index.number(key), goal) / (last - first + 1);
                for (int at = first; at <= last; at++) {
                    shares[at] += each;
                }
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
