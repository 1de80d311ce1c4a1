package eu.programmegraph.mapping;

import eu.programmegraph.mapping.Evaluation.Band;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Compares confidences with how often what was named with them is right. */
final class Reliability {

    private static final int BANDS = 10;

    private final int[] matches = new int[BANDS];
    private final int[] rights = new int[BANDS];
    private final double[] confidences = new double[BANDS];

    void add(double confidence, boolean right) {
        int band = Math.min((int) (confidence * BANDS), BANDS - 1);
        matches[band]++;
        confidences[band] += confidence;
        rights[band] += right ? 1 : 0;
    }

    List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            bands.add(new Band(
                    (double) band / BANDS,
                    (band + 1.0) / BANDS,
                    matches[band],
                    mean(confidences[band], matches[band]),
                    mean(rights[band], matches[band])));
        }
        return bands;
    }

    private static OptionalDouble mean(double sum, int count) {
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
    }
}
