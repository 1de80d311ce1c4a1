package eu.programmegraph.page;

import eu.programmegraph.concept.FundedProject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the projects of one or all portfolios serve, and what they leave out.
 *
 * @param choices what can be chosen in the form; names of parameters in their order
 * @param totals what there is in all; nothing if that could not be had in time
 * @param kinds the schemes of goals that can be set against countries and years
 * @param figures the tables
 * @param methods how the outcomes were mapped
 */
record CoveragePage(
        CoverageRequest request,
        boolean isEmpty,
        boolean isInvented,
        Map<String, List<Choice>> choices,
        Optional<Totals> totals,
        List<Choice> kinds,
        List<Figure> figures,
        List<Method> methods) {

    static final List<String> SCHEMES =
            List.of("expected-results", "individual-impacts", "systemic-impacts", "challenges");
    private static final String USUAL_KIND = "individual-impacts";

    /** Something to choose. */
    record Choice(String value, String text, boolean chosen) {}

    /** What there is in all. */
    record Totals(long projects, long outcomes, BigDecimal grant) {}

    /**
     * Who or what has mapped a portfolio.
     *
     * @param judged when; empty if that is not known
     */
    record Method(String portfolio, String judge, String version, String judged) {}

    static CoveragePage of(CoverageRequest request, Figures figures, Desk desk) {
        if (figures.portfolios().isEmpty()) {
            return new CoveragePage(request, true, false, Map.of(), Optional.empty(), List.of(), List.of(), List.of());
        }
        String kind = SCHEMES.contains(request.kind()) ? request.kind() : USUAL_KIND;
        return new CoveragePage(
                request,
                false,
                areInvented(request.selection(), figures),
                new CoverageChoices(request.selection(), figures, desk).all(),
                totals(request.selection().values(), figures),
                SCHEMES.stream()
                        .map(scheme -> new Choice(
                                scheme, desk.wording().schemeTitle(scheme).text(), scheme.equals(kind)))
                        .toList(),
                figures(request.selection(), kind, figures, desk),
                methods(request.selection(), figures));
    }

    /** Whether all of it could be had in time. */
    boolean isComplete() {
        return isEmpty || (totals.isPresent() && figures.stream().allMatch(Figure::isThere));
    }

    static List<Figure> figures(Selection selection, String kind, Figures figures, Desk desk) {
        FigureTables tables = new FigureTables(figures, selection, desk);
        CrossTables crossed = new CrossTables(tables, desk, kind);
        List<Figure> all = new ArrayList<>();
        SCHEMES.forEach(scheme -> all.add(tables.goals(scheme)));
        all.add(tables.gaps());
        all.add(tables.concepts("action", "projects-by-action"));
        all.add(tables.concepts("field", "projects-by-field"));
        all.add(tables.countries());
        all.add(tables.years());
        all.add(crossed.countries());
        all.add(crossed.years());
        all.add(tables.pairs());
        return List.copyOf(all);
    }

    /** Whether projects of the sample are among those of the selection. */
    static boolean areInvented(Selection selection, Figures figures) {
        String portfolio = selection.portfolio();
        return figures.portfolios().contains(FundedProject.SAMPLE)
                && (portfolio.isEmpty() || portfolio.equals(FundedProject.SAMPLE));
    }

    /** What there is in all of those that the values ask for. */
    static Optional<Totals> totals(Map<String, String> values, Figures figures) {
        return figures.ask("portfolio-totals", values)
                .flatMap(rows -> rows.stream().findFirst())
                .map(row -> new Totals(
                        Long.parseLong(row.text("projects")),
                        Long.parseLong(row.text("outcomes")),
                        new BigDecimal(row.text("grant"))));
    }

    static List<Method> methods(Selection selection, Figures figures) {
        Map<String, String> values =
                selection.portfolio().isEmpty() ? Map.of() : Map.of("portfolio", selection.portfolio());
        return figures.ask("mapping-methods", values).stream()
                .flatMap(rows -> rows.stream())
                .map(row -> new Method(row.text("list"), row.text("judge"), row.text("version"), row.text("judged")))
                .toList();
    }
}
