package eu.programmegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import eu.programmegraph.TestProject;
import eu.programmegraph.cli.Program.Result;
import eu.programmegraph.concept.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The command on the vocabulary with a small part of its examples. */
final class EvaluateCommandTest {

    private static final Set<String> SETTINGS = Set.of("adults", "schools", "youth");
    private static final Set<String> GOALS = Set.of("I02", "R1.1", "R5", "S15", "");

    @TempDir
    private static Path directory;

    private static Path data;

    @BeforeAll
    static void makeSmallCorpus() throws IOException {
        data = directory.resolve("data");
        TestProject.copyFiles(TestProject.DATA, data);
        TestProject.copyFiles(TestProject.DATA.resolve("mapping"), data.resolve("mapping"));
        for (Language language : Language.values()) {
            keepSome(data.resolve("mapping/examples-" + language.tag() + ".csv"));
        }
    }

    @Test
    void labelledStatementsAreJudgedAndTheFiguresPrintedAndWritten() throws Exception {
        Path json = directory.resolve("gold.json");
        Result result = evaluate("--gold", "src/test/resources/mapping/labelled.jsonl", "--json", json.toString());
        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output())
                .contains("threshold 0.2, measured on 7 statements of src/test/resources/mapping/labelled.jsonl")
                .contains(
                        "Statements in a language that the mapper has not learned (hr): 1. They are counted all the same.")
                .contains("language  statements  first   all3   none  precision  recall     f1")
                .containsPattern("(?m)^hr                 1  ")
                .contains("Full-text search over the labels, for comparison")
                .contains("By goal", "The most frequent confusions", "How far the confidence is to be believed");
        JsonObject figures = json(json);
        assertThat(figures.get("threshold").getAsDouble()).isEqualTo(0.2);
        JsonObject evaluation = figures.getAsJsonObject("evaluation");
        assertThat(evaluation.getAsJsonArray("reliability")).hasSize(10);
        JsonObject byLanguage = evaluation.getAsJsonObject("figures").getAsJsonObject("byLanguage");
        assertThat(byLanguage.getAsJsonObject("hr").get("none").isJsonNull()).isTrue();
        assertThat(figures.getAsJsonObject("baseline")
                        .getAsJsonObject("all")
                        .get("statements")
                        .getAsInt())
                .isEqualTo(7);
    }

    @Test
    void withoutLabelledStatementsEachSettingIsJudgedByTheOthers() throws Exception {
        Path json = directory.resolve("settings.json");
        Result result = evaluate("--json", json.toString());
        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output())
                .contains("1 of 3: judged", "statements of adults", "3 of 3: judged")
                .contains("measured on 3 settings (adults, schools, youth), each by what was learned from all others");
        JsonObject all = json(json)
                .getAsJsonObject("evaluation")
                .getAsJsonObject("figures")
                .getAsJsonObject("all");
        assertThat(all.get("statements").getAsInt()).isEqualTo(examples());
        assertThat(all.get("first").getAsDouble())
                .as("of five choices, by far more are right than by chance")
                .isGreaterThan(0.5);
    }

    @Test
    void theCurveTellsWhatMoreExamplesBring() throws Exception {
        Path json = directory.resolve("curve.json");
        Result result = evaluate("--curve", "--json", json.toString());
        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output())
                .contains("measured on settings that were not learned from: adults")
                .containsPattern("(?m)^1/16 +\\d+  all ")
                .containsPattern("(?m)^all +\\d+  pl ");
        assertThat(json(json).getAsJsonArray("points"))
                .extracting(point -> point.getAsJsonObject().get("oneIn").getAsInt())
                .containsExactly(16, 8, 4, 2, 1);
    }

    @Test
    void aLineThatCannotBeUsedIsToldWithFileLineAndValue() throws Exception {
        Path gold = Files.writeString(
                directory.resolve("bad.jsonl"),
                "{\"id\": \"a\", \"lang\": \"en\", \"text\": \"t\", \"primary\": \"I99\"}\n");
        Result result = evaluate("--gold", gold.toString());
        assertThat(result.exitCode()).isEqualTo(ExitCode.INPUT);
        assertThat(result.output())
                .contains(gold + ", line 1: \"I99\" in \"primary\" is not a goal of concepts.csv.")
                .doesNotContain("\tat ");
    }

    @TestFactory
    Stream<DynamicTest> everyCommandOfTheDocumentRuns() throws IOException {
        Files.writeString(directory.resolve("outcomes.csv"), "id,text\n1,The pupils passed their exam in Spanish.\n");
        TestProject.copyFiles(Path.of("src/test/resources/mapping"), directory);
        return Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/mapping.md")))
                .results()
                .flatMap(block -> block.group(1).lines())
                .map(command -> DynamicTest.dynamicTest(command, () -> {
                    Result result = Program.run(Stream.concat(
                                    Stream.of(command.replace("./programme-graph ", "")
                                                    .split(" "))
                                            .map(EvaluateCommandTest::inDirectory),
                                    Stream.of("--data", data.toString(), "--store", directory + "/store"))
                            .toArray(String[]::new));
                    assertThat(result.exitCode()).as(result.output()).isZero();
                }));
    }

    private static String inDirectory(String argument) {
        return argument.contains(".") ? directory.resolve(argument).toString() : argument;
    }

    private static Result evaluate(String... arguments) throws IOException, InterruptedException {
        String store = directory.resolve("store").toString();
        return Program.run(
                Stream.concat(Stream.of("evaluate", "--data", data.toString(), "--store", store), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    private static JsonObject json(Path file) throws IOException {
        return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    }

    private static int examples() throws IOException {
        int examples = 0;
        for (Language language : Language.values()) {
            examples += rows(data.resolve("mapping/examples-" + language.tag() + ".csv"))
                            .size()
                    - 1;
        }
        return examples;
    }

    private static void keepSome(Path file) throws IOException {
        List<List<String>> kept = new ArrayList<>();
        for (List<String> row : rows(file)) {
            if (kept.isEmpty()
                    || (SETTINGS.contains(row.get(0))
                            && GOALS.contains(row.get(1))
                            && row.get(2).isEmpty())) {
                kept.add(row);
            }
        }
        try (CSVPrinter csv = new CSVPrinter(Files.newBufferedWriter(file), CSVFormat.RFC4180)) {
            csv.printRecords(kept);
        }
    }

    private static List<List<String>> rows(Path file) throws IOException {
        try (CSVParser csv = CSVParser.parse(Files.newBufferedReader(file), CSVFormat.RFC4180)) {
            return csv.getRecords().stream().map(row -> row.stream().toList()).toList();
        }
    }
}
