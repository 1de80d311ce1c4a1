package eu.programmegraph.cli;

import eu.programmegraph.concept.Labels;
import eu.programmegraph.concept.Language;
import eu.programmegraph.concept.Vocabulary;
import eu.programmegraph.load.Goals;
import eu.programmegraph.load.LabelledStatements;
import eu.programmegraph.load.MappingCorpus;
import eu.programmegraph.load.VocabularyReader;
import eu.programmegraph.mapping.Corpus;
import eu.programmegraph.mapping.Evaluator;
import eu.programmegraph.mapping.FullTextBaseline;
import eu.programmegraph.mapping.Goal;
import eu.programmegraph.mapping.LabelledStatement;
import eu.programmegraph.mapping.LearningCurve;
import eu.programmegraph.mapping.LearningCurve.Point;
import eu.programmegraph.mapping.MappingModel;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Learns and judges for the command {@code evaluate}, and tells how far it has come. */
final class EvaluateRun {

    private final Path data;
    private final Path store;
    private final double threshold;
    private final PrintWriter progress;
    private final List<Goal> goals;
    private final List<Labels> labels;
    private final Corpus corpus;

    EvaluateRun(Path data, Path store, double threshold, PrintWriter progress) {
        this.data = data;
        this.store = store;
        this.threshold = threshold;
        this.progress = progress;
        Vocabulary vocabulary = VocabularyReader.read(data);
        this.goals = Goals.of(vocabulary.concepts());
        this.labels = vocabulary.labels();
        this.corpus = MappingCorpus.read(data);
    }

    /** Judges the statements of that file by the mapper as it is. */
    EvaluationReport gold(Path file) {
        List<LabelledStatement> statements = statements(file);
        Evaluator evaluator = new Evaluator(goals);
        evaluator.judge(new Mappers(data, store, progress).mapper(threshold), statements);
        return quality("%d statements of %s".formatted(statements.size(), file), evaluator, statements);
    }

    /** Judges each setting of the corpus by what was learned from all others. */
    EvaluationReport crossValidation() {
        List<String> settings = settings();
        Evaluator evaluator = new Evaluator(goals);
        long began = System.nanoTime();
        for (int done = 0; done < settings.size(); done++) {
            List<String> leftOut = List.of(settings.get(done));
            List<LabelledStatement> judged = corpus.statements(leftOut);
            MappingModel model = MappingModel.train(corpus.without(leftOut));
            evaluator.judge(model.mapper(threshold), judged);
            progress.printf(
                    Locale.ROOT,
                    "%d of %d: judged %,d statements of %s, %s so far%n",
                    done + 1,
                    settings.size(),
                    judged.size(),
                    settings.get(done),
                    seconds(began));
        }
        return quality(
                "%d settings (%s), each by what was learned from all others"
                        .formatted(settings.size(), String.join(", ", settings)),
                evaluator,
                corpus.statements(settings));
    }

    private EvaluationReport quality(String measuredOn, Evaluator evaluator, List<LabelledStatement> statements) {
        return new EvaluationReport.Quality(
                MappingModel.version(corpus),
                measuredOn,
                threshold,
                evaluator.evaluation(),
                new FullTextBaseline(goals, labels).judge(statements));
    }

    /** Learns from more and more examples, and judges the statements of that file. */
    EvaluationReport curve(Path file) {
        List<LabelledStatement> statements = statements(file);
        return curve("%d statements of %s".formatted(statements.size(), file), corpus, statements);
    }

    /** Learns from more and more examples, and judges those of some settings that are left out. */
    EvaluationReport curve() {
        settings();
        List<String> leftOut = LearningCurve.leftOut(corpus);
        return curve(
                "settings that were not learned from: " + String.join(", ", leftOut),
                corpus.without(leftOut),
                corpus.statements(leftOut));
    }

    private EvaluationReport curve(String measuredOn, Corpus learned, List<LabelledStatement> statements) {
        long began = System.nanoTime();
        List<Point> points = new LearningCurve(learned, threshold)
                .points(statements)
                .peek(point -> progress.printf(
                        Locale.ROOT, "learned from %,d examples, %s so far%n", point.examples(), seconds(began)))
                .toList();
        return new EvaluationReport.Curve(MappingModel.version(corpus), measuredOn, threshold, points);
    }

    private List<String> settings() {
        List<String> settings = corpus.settings();
        if (settings.size() < 2) {
            throw new UsageException(
                    "The examples in %s have only the settings %s, so that none can be left out. Name labelled statements with --gold."
                            .formatted(data.resolve("mapping"), settings));
        }
        return settings;
    }

    private List<LabelledStatement> statements(Path file) {
        List<LabelledStatement> statements = LabelledStatements.read(file, goals);
        statements.stream()
                .map(LabelledStatement::language)
                .filter(language -> Language.ofTag(language).isEmpty())
                .collect(Collectors.groupingBy(language -> language, TreeMap::new, Collectors.counting()))
                .forEach((language, count) -> progress.printf(
                        "Statements in a language that the mapper has not learned (%s): %d. They are counted all the same.%n",
                        language, count));
        return statements;
    }

    private static String seconds(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toSeconds() + " s";
    }
}
