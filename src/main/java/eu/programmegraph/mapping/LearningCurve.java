package eu.programmegraph.mapping;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells what more examples bring: how well a mapper does that has learned from a part of a corpus. */
public final class LearningCurve {

    /** One example in so many is learned from. */
    private static final List<Integer> SHARES = List.of(16, 8, 4, 2, 1);

    private static final int LEFT_OUT = 3;

    /**
     * A point of the curve.
     *
     * @param oneIn one example in so many was learned from
     * @param examples how many that are
     */
    public record Point(int oneIn, int examples, Breakdown figures) {}

    private final Corpus corpus;
    private final double threshold;

    /** The curve of mappers that name goals from that confidence on. */
    public LearningCurve(Corpus corpus, double threshold) {
        this.corpus = corpus;
        this.threshold = threshold;
    }

    /**
     * The settings to leave out where there is nothing else to measure by: three at even distances in the alphabet, or one
     * if there are no more than three.
     */
    public static List<String> leftOut(Corpus corpus) {
        List<String> settings = corpus.settings();
        int many = settings.size() > LEFT_OUT ? LEFT_OUT : Math.min(1, settings.size());
        return IntStream.range(0, many)
                .mapToObj(i -> settings.get(i * settings.size() / many))
                .toList();
    }

    /** The points, that of the smallest share first, measured by these statements; each is learned when it is asked for. */
    public Stream<Point> points(Collection<LabelledStatement> statements) {
        return SHARES.stream().map(oneIn -> point(oneIn, statements));
    }

    private Point point(int oneIn, Collection<LabelledStatement> statements) {
        Corpus part = corpus.oneIn(oneIn);
        Evaluator evaluator = new Evaluator(corpus.goals());
        evaluator.judge(MappingModel.train(part).mapper(threshold), statements);
        return new Point(oneIn, part.examples().size(), evaluator.evaluation().figures());
    }
}
