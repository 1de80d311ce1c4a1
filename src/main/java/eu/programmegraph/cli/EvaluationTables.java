package eu.programmegraph.cli;

import eu.programmegraph.mapping.Breakdown;
import eu.programmegraph.mapping.Evaluation.Band;
import eu.programmegraph.mapping.Evaluation.Confusion;
import eu.programmegraph.mapping.Figures;
import eu.programmegraph.mapping.LearningCurve.Point;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Prints the figures of an evaluation, each table with its title. */
final class EvaluationTables {

    /** So much of a sample text fits beside the figures. */
    private static final int SAMPLE = 100;

    private final PrintWriter out;

    EvaluationTables(PrintWriter out) {
        this.out = out;
    }

    void languages(String title, Breakdown figures) {
        AlignedTable table =
                new AlignedTable("language", "statements", "first", "all3", "none", "precision", "recall", "f1");
        table.add(row("all", figures.all()));
        figures.byLanguage().forEach((language, ofLanguage) -> table.add(row(language, ofLanguage)));
        print(title, table);
    }

    private static List<String> row(String name, Figures figures) {
        return List.of(
                name,
                "" + figures.statements(),
                share(figures.first()),
                share(figures.all3()),
                share(figures.none()),
                share(figures.precision()),
                share(figures.recall()),
                share(figures.f1()));
    }

    /** Both by the goal that is served best; what is named for statements that serve nothing is never right. */
    void goals(Breakdown mapper, Breakdown baseline) {
        AlignedTable table = new AlignedTable(
                "goal", "statements", "first", "all3", "none", "first by search", "all3 by search", "none by search");
        for (Map.Entry<String, Figures> goal : mapper.byGoal().entrySet()) {
            Figures figures = goal.getValue();
            Figures searched = baseline.byGoal().getOrDefault(goal.getKey(), figures);
            table.add(List.of(
                    goal.getKey(),
                    "" + figures.statements(),
                    share(figures.first()),
                    share(figures.all3()),
                    share(figures.none()),
                    share(searched.first()),
                    share(searched.all3()),
                    share(searched.none())));
        }
        print("By goal", table);
    }

    void confusions(List<Confusion> confusions) {
        AlignedTable table = new AlignedTable("expected", "named first", "statements", "one of them");
        for (Confusion confusion : confusions) {
            table.add(List.of(
                    confusion.expected(), confusion.named(), "" + confusion.count(), beginning(confusion.sample())));
        }
        print("The most frequent confusions", table);
    }

    private static String beginning(String text) {
        String line = text.replaceAll("\\s+", " ");
        int end = line.offsetByCodePoints(0, Math.min(SAMPLE, line.codePointCount(0, line.length())));
        return end == line.length() ? line : line.substring(0, end) + "…";
    }

    void reliability(List<Band> bands) {
        AlignedTable table = new AlignedTable("confidence", "matches", "mean confidence", "right");
        for (Band band : bands) {
            String range = String.format(Locale.ROOT, "%.1f to %.1f", band.from(), band.to());
            table.add(List.of(range, "" + band.matches(), share(band.meanConfidence()), share(band.right())));
        }
        print("How far the confidence is to be believed", table);
    }

    void curve(List<Point> points) {
        AlignedTable table = new AlignedTable("learned from", "examples", "language", "first", "all3", "none");
        for (Point point : points) {
            table.add(row(point, "all", point.figures().all()));
            point.figures().byLanguage().forEach((language, figures) -> table.add(row(point, language, figures)));
        }
        print("By examples learned from", table);
    }

    private static List<String> row(Point point, String language, Figures figures) {
        List<String> row = new ArrayList<>();
        row.add(point.oneIn() == 1 ? "all" : "1/" + point.oneIn());
        row.add("" + point.examples());
        row.add(language);
        row.addAll(List.of(share(figures.first()), share(figures.all3()), share(figures.none())));
        return row;
    }

    private void print(String title, AlignedTable table) {
        out.printf("%n%s%n%n", title);
        table.print(out);
    }

    private static String share(OptionalDouble share) {
        return share.isPresent() ? share(share.getAsDouble()) : "-";
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
