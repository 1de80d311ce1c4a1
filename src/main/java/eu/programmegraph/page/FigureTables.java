package eu.programmegraph.page;

import eu.programmegraph.concept.Language;
import eu.programmegraph.page.Figure.Amount;
import eu.programmegraph.page.Figure.Column;
import eu.programmegraph.page.Figure.Line;
import eu.programmegraph.page.Figure.Shape;
import eu.programmegraph.query.Rows;
import eu.programmegraph.query.Rows.Row;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes tables of what queries of the catalogue find about a selection of projects. */
final class FigureTables {

    private static final List<String> COUNTS = List.of("projects", "outcomes", "grant");
    private static final List<String> COUNTS_OF_COUNTRY = List.of("projects", "outcomes", "coordinated", "grant");

    private final Figures figures;
    private final Selection selection;
    private final Desk desk;

    FigureTables(Figures figures, Selection selection, Desk desk) {
        this.figures = figures;
        this.selection = selection;
        this.desk = desk;
    }

    /** The goals of a scheme with what they count. */
    Figure goals(String scheme) {
        Asked asked = ask("projects-by-goal", Map.of("scheme", scheme));
        return asked.figure(
                scheme,
                desk.wording().schemeTitle(scheme),
                Shape.BARS,
                columns(COUNTS),
                rows -> rows.stream()
                        .sorted(Comparator.comparing(row -> row.text("notation")))
                        .map(row -> {
                            String goal = row.text("notation");
                            return counted(Item.of(goal, desk), row, COUNTS, projects(selection, goal));
                        })
                        .toList());
    }

    /** The actions or fields with what they count. */
    Figure concepts(String name, String query) {
        return ask(query, Map.of())
                .figure(
                        "by-" + name,
                        say(name),
                        Shape.BARS,
                        columns(COUNTS),
                        rows -> rows.stream()
                                .map(row -> {
                                    String notation = row.text("notation");
                                    return counted(Item.of(notation, desk), row, COUNTS, narrowed(name, notation, ""));
                                })
                                .toList());
    }

    /** The countries with what they count. */
    Figure countries() {
        Asked asked = ask("projects-by-country", Map.of("language", language()));
        return asked.figure(
                "by-country",
                say("country"),
                Shape.BARS,
                columns(COUNTS_OF_COUNTRY),
                rows -> rows.stream()
                        .map(row -> counted(
                                country(row), row, COUNTS_OF_COUNTRY, narrowed("country", row.text("code"), "")))
                        .toList());
    }

    /** The years with what they count. */
    Figure years() {
        return ask("projects-by-year", Map.of())
                .figure(
                        "by-year",
                        say("year"),
                        Shape.BARS,
                        columns(COUNTS),
                        rows -> rows.stream()
                                .map(row -> {
                                    String year = row.text("year");
                                    return counted(year(year), row, COUNTS, narrowed("year", year, ""));
                                })
                                .toList());
    }

    /** The pairs of goals that most projects serve together. */
    Figure pairs() {
        return ask("goals-together", Map.of())
                .figure(
                        "pairs",
                        say("pairs"),
                        Shape.BARS,
                        columns(List.of("projects")),
                        rows -> rows.stream().map(this::pair).toList());
    }

    private Line pair(Row row) {
        List<Item> names = List.of(Item.of(row.text("goal"), desk), Item.of(row.text("other"), desk));
        String path = new ProjectsRequest(selection, row.text("goal"), row.text("other"), "", 1).path();
        return new Line(names, List.of(amount(row.text("projects"), desk.links().page(path), 0)));
    }

    /** The goals and challenges that no project serves. */
    Figure gaps() {
        return ask("goals-not-served", Map.of())
                .figure(
                        "gaps",
                        say("gaps"),
                        Shape.NONE,
                        List.of(),
                        rows -> rows.stream()
                                .map(row -> new Line(List.of(Item.of(row.text("notation"), desk)), List.of()))
                                .toList());
    }

    /** Something asked of the catalogue, about the selection. */
    Asked ask(String query, Map<String, String> more) {
        Map<String, String> values = new LinkedHashMap<>(selection.values());
        values.putAll(more);
        return new Asked(query, values, figures.ask(query, values));
    }

    /** A question with its answer. */
    final class Asked {
        private final String query;
        private final Map<String, String> values;
        private final Optional<Rows> answer;

        private Asked(String query, Map<String, String> values, Optional<Rows> answer) {
            this.query = query;
            this.values = values;
            this.answer = answer;
        }

        Optional<Rows> answer() {
            return answer;
        }

        Figure figure(String id, Term heading, Shape shape, List<Column> columns, Function<Rows, List<Line>> lines) {
            String[] parameters = values.entrySet().stream()
                    .flatMap(value -> java.util.stream.Stream.of(value.getKey(), value.getValue()))
                    .toArray(String[]::new);
            String csv = "coverage/" + query + ".csv";
            return new Figure(
                    id,
                    heading,
                    shape,
                    columns,
                    answer.map(lines),
                    parameters.length == 0
                            ? desk.links().page(csv)
                            : desk.links().page(csv, parameters),
                    desk.links().example(query, parameters));
        }
    }

    Line counted(Item name, Row row, List<String> counts, String href) {
        return new Line(
                List.of(name),
                counts.stream()
                        .map(count -> count.equals("grant")
                                ? money(row.text(count))
                                : amount(row.text(count), count.equals("projects") ? href : "", 0))
                        .toList());
    }

    /** A whole number; one that is zero leads nowhere. */
    Amount amount(String value, String href, int heat) {
        long number = Long.parseLong(value);
        return new Amount(
                Amounts.number(number, desk.links().reader().language()), value, number == 0 ? "" : href, heat);
    }

    private Amount money(String value) {
        String text = Amounts.euros(new BigDecimal(value), desk.links().reader().language());
        return new Amount(text, value, "", 0);
    }

    Item country(Row row) {
        Language language = Language.ofTag(row.text("label_language"))
                .orElse(desk.links().reader().content());
        String code = row.text("code");
        Term label = row.find("label")
                .map(text -> desk.wording().only(text, language))
                .orElseGet(() -> desk.wording().asIs(""));
        return new Item(code, projects(selection.with("country", code), ""), label);
    }

    private Item year(String year) {
        return new Item(
                year, projects(selection.with("year", year), ""), desk.wording().asIs(""));
    }

    /**
     * Where those are listed that have that too; nowhere, if the selection has another country or field already, since a
     * list is of one only.
     */
    String narrowed(String name, String value, String goal) {
        String before = selection.values().getOrDefault(name, value);
        boolean isOther = List.of("country", "field").contains(name) && !before.equals(value);
        return isOther ? "" : projects(selection.with(name, value), goal);
    }

    /** Where those of a selection are listed that serve a goal, if one is given. */
    String projects(Selection which, String goal) {
        return desk.links().page(new ProjectsRequest(which, goal, "", "", 1).path());
    }

    Term say(String name) {
        Language language = desk.links().reader().language();
        return new Term(Messages.in(language).text("coverage." + name), language, true);
    }

    private List<Column> columns(List<String> counts) {
        return counts.stream()
                .map(count -> new Column(say(count).text(), "", ""))
                .toList();
    }

    String language() {
        return desk.links().reader().content().tag();
    }
}
