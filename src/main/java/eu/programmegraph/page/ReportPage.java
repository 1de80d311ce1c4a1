package eu.programmegraph.page;

import eu.programmegraph.ProgramFile;
import eu.programmegraph.page.CoveragePage.Method;
import eu.programmegraph.page.CoveragePage.Totals;
import eu.programmegraph.page.Figure.Amount;
import eu.programmegraph.page.Figure.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A report about one portfolio that can be sent on: the figures of the page of coverage, and for each goal some of the
 * projects that serve it.
 *
 * @param day when the data was loaded
 * @param served the goals that projects serve, with those that do so most surely
 */
record ReportPage(
        String portfolio,
        Optional<Totals> totals,
        List<Figure> figures,
        List<Method> methods,
        String day,
        List<ServingProjects> served) {

    /** The style sheet that stands in it. */
    static final String STYLE = ProgramFile.text(ReportPage.class, "report.css");

    /** How many projects are named for each goal. */
    private static final int MOST = 3;

    private static final List<String> KINDS = List.of("individual-impacts", "systemic-impacts");

    /** The length of the longest bar, and of a curve, in pixels. */
    static final int WIDTH = 180;

    /** The height of a curve, in pixels. */
    static final int HEIGHT = 24;

    static ReportPage of(String portfolio, Figures figures, Desk desk) {
        Selection selection = Selection.of(portfolio);
        List<Figure> all = new ArrayList<>(CoveragePage.figures(selection, KINDS.getFirst(), figures, desk));
        CrossTables systemic = new CrossTables(new FigureTables(figures, selection, desk), desk, KINDS.getLast());
        all.add(systemic.countries());
        all.add(systemic.years());
        String created = desk.links().site().release().created().toString();
        return new ReportPage(
                portfolio,
                CoveragePage.totals(selection.values(), figures),
                List.copyOf(all),
                CoveragePage.methods(selection, figures),
                created.replaceFirst("T.*", ""),
                served(selection, all, figures, desk));
    }

    private static List<ServingProjects> served(Selection selection, List<Figure> figures, Figures answers, Desk desk) {
        return figures.stream()
                .filter(figure -> CoveragePage.SCHEMES.contains(figure.id()))
                .flatMap(figure -> figure.rows().stream())
                .map(line -> line.names().getFirst().notation())
                .map(goal -> ServingProjects.of(selection, goal, MOST, answers, desk))
                .filter(serving -> !serving.surest().isEmpty())
                .toList();
    }

    /** The length of the bar of a line. */
    static long bar(Figure figure, Line line) {
        long most = figure.rows().stream().mapToLong(ReportPage::first).max().orElse(0);
        return most == 0 ? 0 : Math.round((double) WIDTH * first(line) / most);
    }

    private static long first(Line line) {
        return line.amounts().stream()
                .map(Amount::value)
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }

    /** The points of the curve of a line, as SVG has them. */
    static String curve(Figure figure, Line line) {
        long most = figure.rows().stream()
                .flatMap(each -> each.amounts().stream())
                .map(Amount::value)
                .mapToLong(Long::parseLong)
                .max()
                .orElse(1);
        int steps = Math.max(1, line.amounts().size() - 1);
        return IntStream.range(0, line.amounts().size())
                .mapToObj(at -> at * WIDTH / steps
                        + ","
                        + (HEIGHT
                                - 1
                                - (HEIGHT - 2)
                                        * Long.parseLong(line.amounts().get(at).value())
                                        / Math.max(1, most)))
                .collect(Collectors.joining(" "));
    }
}
