package eu.programmegraph.mapping;

/**
 * A multinomial logistic regression: how much each feature speaks for each class. Weights are kept in one byte each, with
 * a scale for each feature, which is a quarter of the memory and changes no figure of the evaluation.
 */
final class LinearModel {

    private final int classes;
    private final float[] bias;
    private final float[] scales;
    private final byte[] weights;

    /**
     * A model.
     *
     * @param bias what speaks for each class before anything is read; the last class is that of statements that serve
     *     nothing
     * @param scales the scale of each feature's weights
     * @param weights the weights of feature 0 for each class, then those of feature 1, and so on
     */
    LinearModel(float[] bias, float[] scales, byte[] weights) {
        this.classes = bias.length;
        this.bias = bias;
        this.scales = scales;
        this.weights = weights;
    }

    /** The model with weights of full size. */
    static LinearModel of(float[] bias, float[] weights) {
        int classes = bias.length;
        int features = weights.length / classes;
        float[] scales = new float[features];
        byte[] bytes = new byte[weights.length];
        for (int feature = 0; feature < features; feature++) {
            float largest = 0;
            for (int i = feature * classes; i < (feature + 1) * classes; i++) {
                largest = Math.max(largest, Math.abs(weights[i]));
            }
            scales[feature] = largest / Byte.MAX_VALUE;
            for (int i = feature * classes; largest > 0 && i < (feature + 1) * classes; i++) {
                bytes[i] = (byte) Math.round(weights[i] / scales[feature]);
            }
        }
        return new LinearModel(bias, scales, bytes);
    }

    /** How likely each class is, all together 1. */
    float[] probabilities(FeatureVector vector) {
        return probabilities(vector.numbers(), vector.weights(), vector.size());
    }

    /** The same for that many features and their weights. */
    float[] probabilities(int[] features, float[] inputs, int size) {
        float[] scores = bias.clone();
        for (int i = 0; i < size; i++) {
            float factor = inputs[i] * scales[features[i]];
            int row = features[i] * classes;
            for (int k = 0; k < classes; k++) {
                scores[k] += factor * weights[row + k];
            }
        }
        Softmax.apply(scores);
        return scores;
    }

    /** How much a feature of weight 1 speaks for a class, compared with what it does for the average class. */
    float contribution(int feature, int ofClass) {
        int row = feature * classes;
        int sum = 0;
        for (int k = 0; k < classes; k++) {
            sum += weights[row + k];
        }
        return scales[feature] * (weights[row + ofClass] - (float) sum / classes);
    }

    float[] bias() {
        return bias;
    }

    float[] scales() {
        return scales;
    }

    byte[] weights() {
        return weights;
    }
}
