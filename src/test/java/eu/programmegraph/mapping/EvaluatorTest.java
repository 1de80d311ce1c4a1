package eu.programmegraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.programmegraph.TestProject;
import eu.programmegraph.load.Goals;
import eu.programmegraph.load.LabelledStatements;
import eu.programmegraph.load.VocabularyReader;
import eu.programmegraph.mapping.Evaluation.Band;
import eu.programmegraph.mapping.Evaluation.Confusion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The sums over {@code labelled.jsonl}, as {@code answers.csv} answers it; {@code figures.csv} has them done by hand. */
final class EvaluatorTest {

    private static final Path RESOURCES = Path.of("src/test/resources/mapping");

    private static Evaluation evaluation;

    @BeforeAll
    static void evaluate() throws IOException {
        List<Goal> goals = Goals.of(VocabularyReader.read(TestProject.DATA).concepts());
        List<LabelledStatement> statements = LabelledStatements.read(RESOURCES.resolve("labelled.jsonl"), goals);
        List<CSVRecord> rows = rows();
        Evaluator evaluator = new Evaluator(goals);
        evaluator.judge(new Foreseen(statements, rows), statements.subList(0, 3));
        evaluator.judge(new Foreseen(statements, rows), statements.subList(3, statements.size()));
        evaluation = evaluator.evaluation();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/mapping/figures.csv", numLinesToSkip = 1)
    void theSumsAreThoseDoneByHand(
            String group,
            int statements,
            String first,
            String all3,
            @Nullable String none,
            String precision,
            String recall,
            String f1) {
        Figures figures = Objects.requireNonNull(groups().get(group), group);
        assertThat(figures.statements()).isEqualTo(statements);
        isShare(figures.first(), first);
        isShare(figures.all3(), all3);
        isShare(figures.none(), none);
        isShare(OptionalDouble.of(figures.precision()), precision);
        isShare(OptionalDouble.of(figures.recall()), recall);
        isShare(OptionalDouble.of(figures.f1()), f1);
    }

    @Test
    void thereAreNoOtherGroups() {
        assertThat(groups()).containsOnlyKeys("all", "en", "sl", "hr", "I03", "NONE", "R1.3", "S12", "I02");
    }

    @Test
    void whatIsConfusedMostComesFirstWithItsFirstStatement() {
        assertThat(evaluation.confusions())
                .containsExactly(
                        new Confusion("R1.3", "R1", 2, "A result instead of its part, which is second."),
                        new Confusion("NONE", "I01", 1, "Serves nothing, something is named."),
                        new Confusion("I02", "R1", 1, "What is right stands fourth."));
    }

    @Test
    void confidencesAreComparedWithWhatIsRightInTenBands() {
        assertThat(evaluation.reliability()).extracting(Band::matches).containsExactly(0, 1, 1, 2, 1, 1, 2, 1, 1, 2);
        Band fourth = evaluation.reliability().get(3);
        assertThat(fourth.from()).isEqualTo(0.3);
        assertThat(fourth.to()).isEqualTo(0.4);
        assertThat(fourth.meanConfidence().getAsDouble()).isCloseTo(0.34, within(1e-9));
        assertThat(fourth.right()).hasValue(0.5);
        assertThat(evaluation.reliability().getFirst().right()).isEmpty();
        assertThat(evaluation.reliability().get(6).right()).hasValue(1);
    }

    private static Map<String, Figures> groups() {
        Map<String, Figures> groups = new TreeMap<>(evaluation.figures().byLanguage());
        groups.putAll(evaluation.figures().byGoal());
        groups.put("all", evaluation.figures().all());
        return groups;
    }

    private static void isShare(OptionalDouble share, @Nullable String fraction) {
        if (fraction == null) {
            assertThat(share).isEmpty();
        } else {
            String[] parts = fraction.split("/", 2);
            assertThat(share.getAsDouble())
                    .isCloseTo(Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]), within(1e-9));
        }
    }

    private static List<CSVRecord> rows() throws IOException {
        try (CSVParser rows = CSVParser.parse(
                Files.newBufferedReader(RESOURCES.resolve("answers.csv")),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return rows.getRecords();
        }
    }

    /** Answers as it was told to. */
    private record Foreseen(List<LabelledStatement> statements, List<CSVRecord> rows) implements OutcomeMapper {

        @Override
        public String version() {
            return "foreseen";
        }

        @Override
        public List<Match> matches(String statement, String language) {
            String id = statements.stream()
                    .filter(labelled -> labelled.text().equals(statement))
                    .map(LabelledStatement::id)
                    .findFirst()
                    .orElseThrow();
            return rows.stream()
                    .filter(row -> row.get("id").equals(id))
                    .map(row ->
                            new Match(row.get("notation"), Double.parseDouble(row.get("confidence")), new Span(0, 1)))
                    .toList();
        }

        @Override
        public Explanation explain(String statement, String language, String notation) {
            return new Explanation(List.of(), List.of());
        }
    }
}
