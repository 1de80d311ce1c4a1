package eu.programmegraph.mapping;

import eu.programmegraph.mapping.Calibration.Judgement;
import eu.programmegraph.mapping.TrainingSet.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What was learned from a corpus; it can be kept in a file. */
public final class MappingModel {

    /** The method by which a text is judged; another method, or another setting of it, has another number. */
    static final int METHOD = 3;

    /** The confidence below which a goal is not named, unless told otherwise: best balance of wrong and missed ones. */
    public static final double USUAL_THRESHOLD = 0.2;

    /** One example of so many is not learned from, but used to see how far the model is to be believed. */
    private static final int CALIBRATION_SHARE = 5;

    private final Corpus corpus;
    private final FeatureIndex index;
    private final LinearModel linear;
    private final Calibration calibration;
    private final Wholes wholes;
    private final String version;

    MappingModel(Corpus corpus, FeatureIndex index, LinearModel linear, Calibration calibration) {
        this.corpus = corpus;
        this.index = index;
        this.linear = linear;
        this.calibration = calibration;
        this.wholes = new Wholes(corpus.goals());
        this.version = version(corpus);
    }

    /** Learns from a corpus, with two threads: one learns from all of it, one from a part, to judge by the rest. */
    public static MappingModel train(Corpus corpus) {
        FeatureReader reader = new FeatureReader(new Lexicon(corpus.lexicon()));
        TrainingSet set = new TrainingSet(corpus, reader);
        CompletableFuture<Calibration> calibration =
                CompletableFuture.supplyAsync(() -> calibrate(set, new Wholes(corpus.goals())));
        LinearModel linear = Trainer.train(set, set.rows());
        return new MappingModel(corpus, set.index(), linear, calibration.join());
    }

    private static Calibration calibrate(TrainingSet set, Wholes wholes) {
        List<Row> learned = new ArrayList<>();
        List<Row> judged = new ArrayList<>();
        for (int i = 0; i < set.rows().size(); i++) {
            (i % CALIBRATION_SHARE == 0 ? judged : learned).add(set.rows().get(i));
        }
        LinearModel model = Trainer.train(set, learned);
        List<Judgement> judgements = new ArrayList<>();
        for (Row row : judged) {
            float[] likelihoods = model.probabilities(row.numbers, row.weights, row.numbers.length);
            float[] ofWholes = wholes.sums(likelihoods);
            float[] targets = wholes.sums(row.target);
            for (int whole = 0; whole < ofWholes.length; whole++) {
                judgements.add(new Judgement(ofWholes[whole], targets[whole] > 0));
            }
        }
        return Calibration.of(judgements);
    }

    /** The model in that file; an {@link java.io.UncheckedIOException} if it cannot be read, or is damaged. */
    public static MappingModel read(Path file) {
        return ModelFile.read(file);
    }

    /** Writes it to a file; an {@link java.io.UncheckedIOException} if it cannot be written. */
    public void write(Path file) {
        ModelFile.write(this, file);
    }

    /** A mapper that names goals from that confidence on. */
    public OutcomeMapper mapper(double threshold) {
        return new TrainedMapper(this, threshold);
    }

    /** The version that a model learned from that corpus has. */
    public static String version(Corpus corpus) {
        return METHOD + "-" + corpus.version();
    }

    /** The version of the method and of the corpus, such as {@code 1-3f9a…}. */
    public String version() {
        return version;
    }

    Corpus corpus() {
        return corpus;
    }

    FeatureIndex index() {
        return index;
    }

    LinearModel linear() {
        return linear;
    }

    Calibration calibration() {
        return calibration;
    }

    Wholes wholes() {
        return wholes;
    }
}
