package eu.programmegraph.mapping;

import eu.programmegraph.mapping.TrainingSet.Row;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Fits a {@link LinearModel} by stochastic gradient descent, with a step of its own for each feature (AdaGrad: Duchi and
 * others, 2011), some features of each example left out at random (dropout) and targets smoothed, both so that it does
 * not learn examples by heart. The same examples give the same model.
 */
final class Trainer {

    private static final int ROUNDS = 12;
    private static final double FIRST_STEP = 0.6;
    private static final double LAST_STEP = 0.06;
    private static final double STEP_OF_BIAS = 0.02;
    private static final float LEFT_OUT = 0.3f;
    private static final float SMOOTHING = 0.05f;
    private static final float START_OF_SQUARES = 1e-3f;
    private static final long SEED = 20_260_101;

    private final int classes;
    private final float[] bias;
    private final float[] weights;
    private final float[] squares;
    private final SplittableRandom random = new SplittableRandom(SEED);

    private Trainer(TrainingSet set) {
        this.classes = set.classes();
        this.bias = new float[classes];
        this.weights = new float[set.index().size() * classes];
        this.squares = new float[set.index().size()];
        java.util.Arrays.fill(squares, START_OF_SQUARES);
    }

    /** The model for these rows of the set. */
    static LinearModel train(TrainingSet set, List<Row> rows) {
        Trainer trainer = new Trainer(set);
        Row[] order = rows.toArray(Row[]::new);
        for (int round = 0; round < ROUNDS; round++) {
            trainer.shuffle(order);
            float step = (float) (FIRST_STEP + (LAST_STEP - FIRST_STEP) * round / (ROUNDS - 1));
            for (Row row : order) {
                trainer.learn(row, step);
            }
        }
        return LinearModel.of(trainer.bias, trainer.weights);
    }

    private void shuffle(Row[] rows) {
        for (int i = rows.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            Row row = rows[i];
            rows[i] = rows[other];
            rows[other] = row;
        }
    }

    private void learn(Row row, float step) {
        float[] inputs = withSomeLeftOut(row.weights);
        float[] errors = errors(row, inputs);
        float size = 0;
        for (int k = 0; k < classes; k++) {
            size += errors[k] * errors[k];
            bias[k] -= (float) (STEP_OF_BIAS * step * errors[k]);
        }
        for (int i = 0; i < inputs.length; i++) {
            if (inputs[i] != 0) {
                int feature = row.numbers[i];
                squares[feature] += inputs[i] * inputs[i] * size;
                float factor = (float) (step * inputs[i] / Math.sqrt(squares[feature]));
                int at = feature * classes;
                for (int k = 0; k < classes; k++) {
                    weights[at + k] -= factor * errors[k];
                }
            }
        }
    }

    private float[] withSomeLeftOut(float[] inputs) {
        float[] kept = new float[inputs.length];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = random.nextInt(1 << 16) < LEFT_OUT * (1 << 16) ? 0 : inputs[i] / (1 - LEFT_OUT);
        }
        return kept;
    }

    /** What the model says of each class, less what is right. */
    private float[] errors(Row row, float[] inputs) {
        float[] scores = bias.clone();
        for (int i = 0; i < inputs.length; i++) {
            if (inputs[i] != 0) {
                int at = row.numbers[i] * classes;
                for (int k = 0; k < classes; k++) {
                    scores[k] += inputs[i] * weights[at + k];
                }
            }
        }
        Softmax.apply(scores);
        for (int k = 0; k < classes; k++) {
            scores[k] -= (1 - SMOOTHING) * row.target[k] + SMOOTHING / classes;
        }
        return scores;
    }
}
