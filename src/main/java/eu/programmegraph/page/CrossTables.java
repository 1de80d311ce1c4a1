package eu.programmegraph.page;

import eu.programmegraph.concept.Concept;
import eu.programmegraph.page.Figure.Amount;
import eu.programmegraph.page.Figure.Column;
import eu.programmegraph.page.Figure.Line;
import eu.programmegraph.page.Figure.Shape;
import eu.programmegraph.query.Rows;
import eu.programmegraph.query.Rows.Row;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Tables that set the main goals of a scheme against something else. */
final class CrossTables {

    private final FigureTables tables;
    private final Desk desk;
    private final String scheme;

    CrossTables(FigureTables tables, Desk desk, String scheme) {
        this.tables = tables;
        this.desk = desk;
        this.scheme = scheme;
    }

    /** A line for each country, a column for each goal. */
    Figure countries() {
        List<Concept> goals = mainGoals();
        List<Column> columns = goals.stream()
                .map(Concept::notation)
                .map(goal -> new Column(
                        goal, desk.wording().label(goal).text(), desk.links().concept(goal)))
                .toList();
        return tables.ask("countries-by-goal", Map.of("scheme", scheme, "language", tables.language()))
                .figure(
                        "matrix",
                        tables.say("matrix"),
                        Shape.HEAT,
                        columns,
                        rows -> lines(
                                rows.rows(),
                                tables::country,
                                "code",
                                "notation",
                                columns,
                                (country, goal) -> tables.narrowed("country", country, goal)));
    }

    /** A line for each goal, a column for each year. */
    Figure years() {
        FigureTables.Asked asked = tables.ask("goals-by-year", Map.of("scheme", scheme));
        List<Column> columns = asked.answer().stream()
                .flatMap(Rows::stream)
                .map(row -> row.text("year"))
                .distinct()
                .sorted()
                .map(year -> new Column(year, "", ""))
                .toList();
        List<String> goals = mainGoals().stream().map(Concept::notation).toList();
        return asked.figure(
                "trends",
                tables.say("trends"),
                Shape.LINES,
                columns,
                rows -> lines(
                        rows.stream()
                                .filter(row -> goals.contains(row.text("notation")))
                                .toList(),
                        row -> Item.of(row.text("notation"), desk),
                        "notation",
                        "year",
                        columns,
                        (goal, year) -> tables.narrowed("year", year, goal)));
    }

    private List<Line> lines(
            List<Row> rows,
            Function<Row, Item> name,
            String line,
            String column,
            List<Column> columns,
            BinaryOperator<String> href) {
        Map<String, Item> names = new LinkedHashMap<>();
        Map<List<String>, Long> counts = new HashMap<>();
        for (Row row : rows) {
            names.computeIfAbsent(row.text(line), fresh -> name.apply(row));
            counts.put(List.of(row.text(line), row.text(column)), Long.parseLong(row.text("projects")));
        }
        long most = counts.values().stream().mapToLong(count -> count).max().orElse(1);
        return names.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Line(
                        List.of(entry.getValue()),
                        columns.stream()
                                .map(Column::text)
                                .map(of -> amount(
                                        counts.getOrDefault(List.of(entry.getKey(), of), 0L),
                                        most,
                                        href.apply(entry.getKey(), of)))
                                .toList()))
                .toList();
    }

    /** The larger, the darker, by square roots, since a few are much larger than the rest. */
    private Amount amount(long count, long most, String href) {
        int heat = (int) Math.ceil(Figure.HEATS * Math.sqrt((double) count / most));
        return tables.amount(Long.toString(count), href, heat);
    }

    /** The goals at the top of the scheme; those below it where there is only one. */
    private List<Concept> mainGoals() {
        List<Concept> tops = desk.thesaurus().topConcepts(scheme);
        return tops.size() == 1 ? desk.thesaurus().narrower(tops.getFirst().notation()) : tops;
    }
}
