package eu.programmegraph.page;

import eu.programmegraph.query.Part;
import eu.programmegraph.query.Rows;
import eu.programmegraph.query.Rows.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The projects that serve a goal.
 *
 * @param goal its notation
 * @param label what it is called
 * @param total how many there are; nothing if that could not be had in time
 * @param surest some of them, by the statement whose mapping is surest
 * @param all where all of them are listed
 */
record ServingProjects(String goal, Term label, Optional<Long> total, List<Entry> surest, String all) {

    private static final List<String> SCHEMES = CoveragePage.SCHEMES;
    /** So many of the surest statements are looked at for each project; one may have several. */
    private static final int STATEMENTS = 10;

    private static final String CHALLENGES = "challenges";

    /** A project, with the words by which it serves the goal. */
    record Entry(
            String identifier,
            String title,
            String language,
            String href,
            Highlighted statement,
            String statementLanguage,
            Item part,
            String confidence) {}

    /** Those of a goal or challenge; nothing for other concepts, or if there is no portfolio. */
    static Optional<ServingProjects> of(String notation, int most, Figures figures, Desk desk) {
        boolean canBeServed = desk.thesaurus()
                .concept(notation)
                .filter(concept -> SCHEMES.contains(concept.scheme()))
                .isPresent();
        return canBeServed && !figures.portfolios().isEmpty()
                ? Optional.of(of(Selection.ALL, notation, most, figures, desk))
                : Optional.empty();
    }

    /** Those of a portfolio. */
    static ServingProjects of(Selection portfolio, String goal, int most, Figures figures, Desk desk) {
        Map<String, String> values = new HashMap<>(portfolio.values());
        values.put("goal", goal);
        List<Entry> surest = isChallenge(goal, desk)
                ? List.of()
                : figures.ask("projects-of-goal", values, Optional.of(new Part(0, (long) most * STATEMENTS))).stream()
                        .flatMap(rows -> onceEach(rows.rows()))
                        .limit(most)
                        .map(row -> entry(row, desk))
                        .toList();
        return new ServingProjects(
                goal,
                desk.wording().label(goal),
                total(portfolio, goal, figures, desk),
                surest,
                desk.links().page(new ProjectsRequest(portfolio, goal, "", "", 1).path()));
    }

    /** As the page of coverage has it, so that it is at hand once that has been looked at. */
    private static Optional<Long> total(Selection portfolio, String goal, Figures figures, Desk desk) {
        Map<String, String> values = new HashMap<>(portfolio.values());
        desk.thesaurus().concept(goal).ifPresent(concept -> values.put("scheme", concept.scheme()));
        return figures.ask("projects-by-goal", values).stream()
                .flatMap(Rows::stream)
                .filter(row -> row.text("notation").equals(goal))
                .map(row -> Long.parseLong(row.text("projects")))
                .findFirst();
    }

    private static boolean isChallenge(String goal, Desk desk) {
        return desk.thesaurus()
                .concept(goal)
                .filter(concept -> concept.scheme().equals(CHALLENGES))
                .isPresent();
    }

    /** Each project by its surest statement. */
    private static Stream<Row> onceEach(List<Row> rows) {
        Set<String> seen = new HashSet<>();
        return rows.stream().filter(row -> seen.add(row.text("project")));
    }

    private static Entry entry(Row row, Desk desk) {
        return new Entry(
                row.text("identifier"),
                row.find("title").orElse(row.text("identifier")),
                row.text("title_language"),
                desk.links().follow(row.text("project")),
                Highlighted.of(
                        row.text("statement"), row.find("evidence").stream().toList()),
                row.text("statement_language"),
                Item.of(row.text("goal_part"), desk),
                Amounts.percent(
                        Double.parseDouble(row.text("confidence")),
                        desk.links().reader().language()));
    }
}
