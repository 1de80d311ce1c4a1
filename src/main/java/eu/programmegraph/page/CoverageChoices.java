package eu.programmegraph.page;

import eu.programmegraph.page.CoveragePage.Choice;
import eu.programmegraph.query.Rows.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a selection of projects can be narrowed to: what the projects of its portfolio have. */
final class CoverageChoices {

    private final Selection selection;
    private final Figures figures;
    private final Desk desk;
    private final Map<String, String> portfolio;

    CoverageChoices(Selection selection, Figures figures, Desk desk) {
        this.selection = selection;
        this.figures = figures;
        this.desk = desk;
        this.portfolio = Selection.of(selection.portfolio()).values();
    }

    /** All of them, by the names of the parameters, in the order of the form. */
    Map<String, List<Choice>> all() {
        Map<String, List<Choice>> choices = new LinkedHashMap<>();
        choices.put(
                "portfolio",
                figures.portfolios().stream()
                        .map(name -> choice("portfolio", name, name))
                        .toList());
        choices.put("action", found("action", "projects-by-action", this::concept));
        choices.put("field", found("field", "projects-by-field", this::concept));
        choices.put("country", found("country", "projects-by-country", this::country));
        choices.put(
                "year", found("year", "projects-by-year", row -> choice("year", row.text("year"), row.text("year"))));
        return choices;
    }

    /** What is chosen can be seen and left again, even where no project has it. */
    private List<Choice> found(String name, String query, Function<Row, Choice> choice) {
        Map<String, String> values = new LinkedHashMap<>(portfolio);
        if (name.equals("country")) {
            values.put("language", desk.links().reader().content().tag());
        }
        List<Choice> choices = figures.ask(query, values).stream()
                .flatMap(rows -> rows.stream())
                .map(choice)
                .toList();
        String chosen = selection.values().getOrDefault(name, "");
        boolean isMissing = !chosen.isEmpty() && choices.stream().noneMatch(Choice::chosen);
        return isMissing
                ? Stream.concat(Stream.of(choice(name, chosen, chosen)), choices.stream())
                        .toList()
                : choices;
    }

    private Choice concept(Row row) {
        String notation = row.text("notation");
        String name = desk.thesaurus()
                .concept(notation)
                .filter(concept -> concept.scheme().equals("fields"))
                .map(field -> "field")
                .orElse("action");
        return choice(
                name, notation, notation + " " + desk.wording().label(notation).text());
    }

    private Choice country(Row row) {
        return choice("country", row.text("code"), row.find("label").orElse(row.text("code")));
    }

    private Choice choice(String name, String value, String text) {
        return new Choice(value, text, value.equals(selection.values().get(name)));
    }
}
