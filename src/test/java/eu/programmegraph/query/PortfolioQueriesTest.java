package eu.programmegraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.InventedPortfolio;
import eu.programmegraph.PortfolioProject;
import eu.programmegraph.TestProject;
import eu.programmegraph.concept.Thesaurus;
import eu.programmegraph.graph.OpenGeneration;
import eu.programmegraph.graph.StoredVocabulary;
import eu.programmegraph.query.Rows.Row;
import eu.programmegraph.vocab.PGO;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Queries about portfolios find what one finds by going through the statements one by one. */
final class PortfolioQueriesTest {

    private static final QueryCatalogue CATALOGUE = QueryCatalogue.read(TestProject.QUERIES);
    private static final Map<String, List<Quad>> BY_PROPERTY = new HashMap<>();

    private static OpenGeneration generation;
    private static Thesaurus thesaurus;

    @BeforeAll
    static void open() {
        generation = PortfolioProject.store().openCurrent(TestProject.configuration());
        thesaurus = Txn.calculateRead(
                generation.dataset(), () -> new Thesaurus(StoredVocabulary.read(generation.dataset())));
        InventedPortfolio.write(
                PortfolioProject.PROJECTS,
                List.of(),
                quad -> BY_PROPERTY
                        .computeIfAbsent(quad.getPredicate().getURI(), fresh -> new ArrayList<>())
                        .add(quad));
    }

    @AfterAll
    static void close() {
        generation.close();
    }

    @Test
    void aGoalCountsTheProjectsOfItsPartsOnce() {
        for (Row row : find("projects-by-goal", Map.of())) {
            String goal = row.text("notation");
            Set<Node> projects = serving(goal);
            assertThat(row.text("projects")).as(goal).isEqualTo(String.valueOf(projects.size()));
            assertThat(new BigDecimal(row.text("grant"))).as(goal).isEqualByComparingTo(grant(projects));
            Set<Node> outcomes = subjects("mapsTo", quad -> parts(goal).contains(notation(quad.getObject())));
            assertThat(row.text("outcomes")).as(goal).isEqualTo(String.valueOf(outcomes.size()));
        }
        assertThat(find("projects-by-goal", Map.of())).hasSizeGreaterThan(80);
        assertThat(serving("S12")).hasSizeGreaterThan(serving("S12.1").size());
        assertThat(serving("C02")).isNotEmpty();
    }

    @Test
    void whatNoProjectServesIsFound() {
        Set<String> gaps = texts("goals-not-served", "notation", Map.of());
        assertThat(gaps).containsAll(InventedPortfolio.NOT_SERVED);
        assertThat(gaps)
                .isEqualTo(find("projects-by-goal", Map.of()).stream()
                        .filter(row -> row.text("projects").equals("0"))
                        .map(row -> row.text("notation"))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({
        "projects-by-action, notation, action, action",
        "projects-by-field, notation, field, field",
        "projects-by-year, year, callYear, year",
        "projects-by-country, code, participantCountry, country"
    })
    void eachGroupCountsItsProjects(String query, String column, String property, String parameter) {
        List<Row> rows = find(query, Map.of());
        assertThat(rows).isNotEmpty();
        for (Row row : rows) {
            String group = row.text(column);
            Set<Node> projects =
                    subjects(property, quad -> notation(quad.getObject()).equals(group));
            assertThat(row.text("projects")).as(group).isEqualTo(String.valueOf(projects.size()));
            assertThat(row.text("outcomes")).as(group).isEqualTo(String.valueOf(outcomes(projects)));
            Set<Node> paid = query.equals("projects-by-country")
                    ? subjects(
                            "coordinatorCountry",
                            quad -> notation(quad.getObject()).equals(group))
                    : projects;
            assertThat(new BigDecimal(row.text("grant"))).as(group).isEqualByComparingTo(grant(paid));
            Row totals = find("portfolio-totals", Map.of(parameter, group)).getFirst();
            assertThat(totals.text("projects")).as(group).isEqualTo(String.valueOf(projects.size()));
        }
    }

    @Test
    void theTotalsAreThoseOfAllProjects() {
        Row totals = find("portfolio-totals", Map.of()).getFirst();
        assertThat(totals.text("projects")).isEqualTo(String.valueOf(PortfolioProject.PROJECTS));
        assertThat(totals.text("outcomes"))
                .isEqualTo(String.valueOf(quads("outcomeOf").size()));
        assertThat(new BigDecimal(totals.text("grant"))).isEqualByComparingTo(grant(subjects("action", quad -> true)));
    }

    @Test
    void countriesAndYearsAreSetAgainstGoals() {
        for (Row row : find("countries-by-goal", Map.of("scheme", "systemic-impacts"))) {
            Set<Node> both = serving(row.text("notation"));
            both.retainAll(subjects(
                    "participantCountry", quad -> notation(quad.getObject()).equals(row.text("code"))));
            assertThat(row.text("projects")).as(row.toString()).isEqualTo(String.valueOf(both.size()));
        }
        for (Row row : find("goals-by-year", Map.of("scheme", "challenges"))) {
            Set<Node> both = serving(row.text("notation"));
            both.retainAll(
                    subjects("callYear", quad -> notation(quad.getObject()).equals(row.text("year"))));
            assertThat(row.text("projects")).as(row.toString()).isEqualTo(String.valueOf(both.size()));
        }
    }

    @Test
    void pairsAreServedByTheSameProjects() {
        List<Row> pairs = find("goals-together", Map.of());
        assertThat(pairs).hasSize(50);
        for (Row row : pairs) {
            Set<Node> both =
                    subjects("serves", quad -> notation(quad.getObject()).equals(row.text("goal")));
            both.retainAll(subjects("serves", quad -> notation(quad.getObject()).equals(row.text("other"))));
            assertThat(row.text("projects")).as(row.toString()).isEqualTo(String.valueOf(both.size()));
        }
    }

    @Test
    void theProjectsOfACellAreThoseThatItCounts() {
        Map<String, String> cell = Map.of("goal", "R1", "country", "SVN", "action", "PCOOP", "year", "2022");
        Set<Node> projects = serving("R1");
        projects.retainAll(subjects(
                "participantCountry", quad -> notation(quad.getObject()).equals("SVN")));
        projects.retainAll(subjects("action", quad -> Set.of("KA220", "KA210").contains(notation(quad.getObject()))));
        projects.retainAll(
                subjects("callYear", quad -> notation(quad.getObject()).equals("2022")));
        assertThat(projects).isNotEmpty();
        assertThat(texts("projects-of-cell", "project", cell))
                .isEqualTo(projects.stream().map(Node::getURI).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({"identifier, identifier, true", "title, title, true", "year, year, false", "grant, grant, false"})
    void aListIsSortedAsAWholeAndReadInParts(String sort, String column, boolean ascending) {
        List<String> values = new ArrayList<>();
        Set<String> projects = new HashSet<>();
        for (int page = 0; page < 5; page++) {
            for (Row row : find("projects-of-cell", Map.of("sort", sort), Optional.of(new Part(page * 50L, 50)))) {
                values.add(row.text(column));
                projects.add(row.text("project"));
            }
        }
        assertThat(projects).hasSize(PortfolioProject.PROJECTS);
        List<String> sorted = values.stream()
                .sorted((a, b) -> {
                    int order = sort.equals("grant") ? number(a).compareTo(number(b)) : a.compareTo(b);
                    return ascending ? order : -order;
                })
                .toList();
        assertThat(values).isEqualTo(sorted);
    }

    @Test
    void theSurestStatementsForAGoalComeFirst() {
        List<Row> rows = find("projects-of-goal", Map.of("goal", "R1"));
        assertThat(rows).hasSizeGreaterThan(20);
        assertThat(rows.stream().map(row -> new BigDecimal(row.text("confidence"))))
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.text("statement")).contains(row.text("evidence"));
            assertThat(parts("R1")).contains(row.text("goal_part"));
        });
    }

    @Test
    void theOutcomesOfAProjectComeWithTheirEvidence() {
        String identifier = InventedPortfolio.identifier(5);
        List<Row> rows = find("outcomes-of-project", Map.of("project", identifier));
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.text("outcome")).contains("/outcome/" + identifier + "-");
            assertThat(row.text("judge")).isEqualTo("Programme Graph mapper");
            assertThat(row.text("version")).isEqualTo("invented-1");
            assertThat(row.text("statement")).contains(row.text("evidence"));
        });
    }

    @Test
    void aPortfolioThatIsNotThereHasNothing() {
        assertThat(find("portfolio-totals", Map.of("portfolio", "other"))
                        .getFirst()
                        .text("projects"))
                .isEqualTo("0");
        assertThat(find("portfolio-totals", Map.of("portfolio", InventedPortfolio.NAME))
                        .getFirst()
                        .text("projects"))
                .isEqualTo(String.valueOf(PortfolioProject.PROJECTS));
        assertThat(find("mapping-methods", Map.of("portfolio", InventedPortfolio.NAME)))
                .hasSize(1);
    }

    @Test
    void whatTakesTooLongIsGivenUp() {
        Optional<Rows> found = Txn.calculateRead(
                generation.dataset(),
                () -> CATALOGUE
                        .get("projects-by-goal")
                        .find(Map.of(), Optional.empty(), generation.dataset(), Duration.ofMillis(1)));
        assertThat(found).isEmpty();
    }

    private static BigDecimal number(String text) {
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
    }

    /** The projects that serve a goal or a part of it, or a goal that contributes to a challenge. */
    private static Set<Node> serving(String goal) {
        return subjects("serves", quad -> parts(goal).contains(notation(quad.getObject())));
    }

    private static Set<String> parts(String goal) {
        Set<String> parts = new HashSet<>();
        if (goal.startsWith("C")) {
            thesaurus.linksTo(goal).stream()
                    .filter(link -> link.relation().localName().equals("contributesTo"))
                    .forEach(link -> parts.addAll(parts(link.source())));
        } else {
            parts.add(goal);
            thesaurus.narrower(goal).forEach(part -> parts.addAll(parts(part.notation())));
        }
        return parts;
    }

    private static BigDecimal grant(Set<Node> projects) {
        return quads("grant").stream()
                .filter(quad -> projects.contains(quad.getSubject()))
                .map(quad -> new BigDecimal(quad.getObject().getLiteralLexicalForm()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static long outcomes(Set<Node> projects) {
        return quads("outcomeOf").stream()
                .filter(quad -> projects.contains(quad.getObject()))
                .count();
    }

    private static Set<Node> subjects(String property, Predicate<Quad> condition) {
        return quads(property).stream()
                .filter(condition)
                .map(Quad::getSubject)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Quad> quads(String property) {
        return BY_PROPERTY.getOrDefault(PGO.NAMESPACE + property, List.of());
    }

    private static String notation(Node value) {
        return value.isURI() ? value.getURI().replaceFirst("^.*/", "") : value.getLiteralLexicalForm();
    }

    private static Set<String> texts(String query, String column, Map<String, String> values) {
        return find(query, values).stream().map(row -> row.text(column)).collect(Collectors.toSet());
    }

    private static List<Row> find(String query, Map<String, String> values) {
        return find(query, values, Optional.empty());
    }

    private static List<Row> find(String query, Map<String, String> values, Optional<Part> part) {
        return Txn.calculateRead(
                        generation.dataset(),
                        () -> CATALOGUE
                                .get(query)
                                .find(values, part, generation.dataset(), Duration.ofMinutes(1))
                                .orElseThrow())
                .rows();
    }
}
