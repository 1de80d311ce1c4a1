package eu.programmegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import eu.programmegraph.SmallCorpus;
import eu.programmegraph.TestProject;
import eu.programmegraph.cli.Program.Result;
import eu.programmegraph.vocab.ProgrammeIri;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code map}, as a user runs it, with a mapper that has learned from a small corpus. */
final class MapCommandTest {

    private static final Pattern SUMMARY = Pattern.compile(
            "([\\d,]+) texts: ([\\d,]+) serve a goal, ([\\d,]+) serve none, ([\\d,]+) are empty; ([\\d,]+) matches in ");

    private static final String ENGLISH =
            "The pupils can now write their own computer programs and use a computer safely.";
    private static final String SLOVENIAN =
            "Učenci po projektu bolje govorijo tuji jezik in znajo uporabljati računalnik.";
    private static final String BULGARIAN = "Учениците вече могат сами да програмират\nи да работят с компютър.";
    private static final String FRENCH =
            "Les élèves savent maintenant écrire leurs propres programmes et utiliser un ordinateur.";

    /** Identifiers, texts and languages of a table; the third identifier comes twice, the last is a formula. */
    private static final List<List<String>> TEXTS = List.of(
            List.of("b", ENGLISH, "en"),
            List.of("a", SLOVENIAN, ""),
            List.of("c", BULGARIAN, "bg-BG"),
            List.of("c", "", ""),
            List.of("d", FRENCH, ""),
            List.of("e", "12 345", ""),
            List.of("=1+1", "\"" + ENGLISH + "\"", "EN"));

    @TempDir
    private static Path shared;

    private static Path data;
    private static Path store;

    @TempDir
    private Path directory;

    @BeforeAll
    static void learn() throws Exception {
        data = SmallCorpus.writeInto(shared.resolve("data"));
        store = shared.resolve("store");
        Path table = Files.writeString(shared.resolve("first.csv"), "id,text\n1,\"" + ENGLISH + "\"\n");
        Result first = Program.run(arguments(store, table, shared.resolve("out.csv")));
        assertThat(first.exitCode()).as(first.output()).isZero();
        assertThat(first.output()).containsPattern("learning from [\\d,]+ examples");
        Result second = Program.run(arguments(store, table, shared.resolve("out.csv")));
        assertThat(second.output()).doesNotContain("learning");
    }

    @Test
    void aRowOfTheCsvTellsOneMatchAndTheBestOfATextComesFirst() throws Exception {
        Path out = directory.resolve("out.csv");
        Result result = map(table(',', "\uFEFF"), out, "--bom", "--threshold=0.01");
        assertThat(result.exitCode()).as(result.output()).isZero();
        String written = Files.readString(out);
        assertThat(written).startsWith("\uFEFFid,rank,concept,notation,label,confidence,evidence,decision\r\n");
        List<CSVRecord> rows = rows(written.substring(1));
        assertThat(rows)
                .allSatisfy(MapCommandTest::isSound)
                .anyMatch(row -> row.get("rank").equals("2"));
        assertThat(rows.stream().map(row -> row.get("id")).distinct()).containsSubsequence("b", "a", "c", "'=1+1");
        double above = 1;
        int rank = 0;
        for (CSVRecord row : rows) {
            rank = row.get("rank").equals("1") ? 1 : rank + 1;
            double confidence = Double.parseDouble(row.get("confidence"));
            assertThat(row.get("rank")).isEqualTo(Integer.toString(rank));
            assertThat(confidence).isBetween(0.01, rank == 1 ? 1 : above);
            above = confidence;
        }
        assertThat(result.output())
                .contains("Texts in a language that the mapper has not learned (fr): 1.")
                .contains("Texts in a language that the mapper has not learned (unknown): 1.");
        addsUp(result, rows.size());
    }

    private static void isSound(CSVRecord row) {
        assertThat(row.get("concept"))
                .isEqualTo(ProgrammeIri.concept(row.get("notation")).getURI());
        assertThat(SmallCorpus.GOALS).contains(row.get("notation"));
        assertThat(row.get("confidence")).matches("[01]\\.\\d\\d");
        assertThat(row.get("decision")).isEmpty();
        assertThat(row.get("label")).isNotBlank();
        assertThat(row).noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r\\n-].*"));
        assertThat(textsOf(row.get("id"))).anyMatch(text -> text.contains(row.get("evidence")));
    }

    private static void addsUp(Result result, int rows) {
        Matcher summary = SUMMARY.matcher(result.output());
        assertThat(summary.find()).as(result.output()).isTrue();
        List<Integer> numbers = Stream.of(1, 2, 3, 4, 5)
                .map(group -> Integer.parseInt(summary.group(group)))
                .toList();
        assertThat(numbers.getFirst())
                .isEqualTo(TEXTS.size())
                .isEqualTo(numbers.get(1) + numbers.get(2) + numbers.get(3));
        assertThat(numbers.get(3)).isEqualTo(1);
        assertThat(numbers.get(4)).isEqualTo(rows);
    }

    private static List<String> textsOf(String id) {
        String bare = id.startsWith("'") ? id.substring(1) : id;
        return TEXTS.stream()
                .filter(row -> row.getFirst().equals(bare))
                .map(row -> row.get(1))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"';'", "'\t'"})
    void semicolonsAndTabsGiveTheSameAsCommas(char delimiter) throws Exception {
        Path commas = directory.resolve("commas.csv");
        Path others = directory.resolve("others.csv");
        map(table(',', ""), commas);
        assertThat(map(table(delimiter, ""), others).exitCode()).isZero();
        assertThat(others).hasSameTextualContentAs(commas);
        assertThat(Files.readString(others))
                .doesNotStartWith("\uFEFF")
                .contains("\r\na,1,", "znanje tujih jezikov", "digital competence");
    }

    @Test
    void aLineOfTheJsonTellsAllOfOneText() throws Exception {
        Path out = directory.resolve("out.jsonl");
        assertThat(map(table(',', ""), out).exitCode()).isZero();
        List<JsonObject> objects = Files.readAllLines(out).stream()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
        assertThat(objects.stream().map(object -> object.get("id").getAsString()))
                .containsExactly("b", "a", "c", "c", "d", "e", "=1+1");
        assertThat(objects.stream().map(object -> object.get("language").getAsString()))
                .containsExactly("en", "sl", "bg", "", "fr", "", "en");
        for (int i = 0; i < objects.size(); i++) {
            String text = TEXTS.get(i).get(1);
            assertThat(objects.get(i).keySet()).containsExactly("id", "language", "mapper", "matches");
            objects.get(i).getAsJsonArray("matches").forEach(match -> {
                JsonObject object = match.getAsJsonObject();
                assertThat(object.keySet())
                        .containsExactly(
                                "concept", "notation", "label", "confidence", "evidence", "start", "end", "challenges");
                assertThat(object.getAsJsonArray("challenges")).isNotEmpty();
                assertThat(object.get("confidence").getAsDouble()).isBetween(0.2, 1.0);
                assertThat(text.substring(
                                object.get("start").getAsInt(),
                                object.get("end").getAsInt()))
                        .isEqualTo(object.get("evidence").getAsString());
            });
        }
        assertThat(objects.get(3).getAsJsonArray("matches")).isEmpty();
    }

    @Test
    void theJsonExplainsWhatItIsAskedToExplain() throws Exception {
        Path out = directory.resolve("why.jsonl");
        assertThat(map(table(',', ""), out, "--explain").exitCode()).isZero();
        JsonObject first = JsonParser.parseString(Files.readAllLines(out).getFirst())
                .getAsJsonObject()
                .getAsJsonArray("matches")
                .get(0)
                .getAsJsonObject();
        JsonObject why = first.getAsJsonObject("why");
        String text = TEXTS.getFirst().get(1);
        why.getAsJsonArray("words").forEach(word -> {
            JsonObject reason = word.getAsJsonObject();
            assertThat(text.substring(reason.get("start").getAsInt()))
                    .startsWith(reason.get("word").getAsString());
            assertThat(reason.get("score").getAsDouble()).isNotZero();
        });
        assertThat(why.getAsJsonArray("examples"))
                .hasSize(3)
                .allSatisfy(example -> assertThat(example.getAsJsonObject().keySet())
                        .containsExactly("text", "setting", "similarity"));
    }

    @Test
    void anExplanationHasNoPlaceInATable() throws Exception {
        Result outcome = map(table(',', ""), directory.resolve("why.csv"), "--explain");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.output()).contains("--explain goes with --format jsonl.");
    }

    @Test
    void theRdfSaysTheSameAsTheCsvInTheModelOfPortfolios() throws Exception {
        Path table = table(',', "");
        map(table, directory.resolve("out.csv"));
        Model turtle = rdf(table, "out.ttl");
        assertThat(turtle.isIsomorphicWith(rdf(table, "out.nt"))).isTrue();
        Model all = ModelFactory.createDefaultModel()
                .add(turtle)
                .add(TestProject.graph("ontology"))
                .add(TestProject.graph("vocabulary"))
                .add(TestProject.graph("inferred"));
        List<String> told = rows(Files.readString(directory.resolve("out.csv"))).stream()
                .map(row -> row.get("id").replaceFirst("^'", "") + " " + row.get("notation") + " "
                        + Double.parseDouble(row.get("confidence")) + " " + row.get("evidence"))
                .sorted()
                .toList();
        assertThat(goalsOfTexts(all)).hasSizeGreaterThan(3).containsExactlyElementsOf(told);
        assertThat(ShaclValidator.get()
                        .validate(RDFDataMgr.loadGraph("ontology/shapes.ttl"), all.getGraph())
                        .getEntries())
                .extracting(ReportEntry::message)
                .filteredOn(message -> message.contains("utcome") || message.contains("apping"))
                .containsOnly("The outcome belongs to no project (pgo:outcomeOf). Give the identifier of its project in"
                        + " the file with the outcomes.");
    }

    @Test
    void theSameTableGivesTheSameBytes() throws Exception {
        Path table = table(',', "");
        for (String ending : List.of(".csv", ".jsonl", ".ttl", ".nt")) {
            Path first = directory.resolve("first" + ending);
            Path second = directory.resolve("second" + ending);
            map(table, first);
            map(table, second);
            assertThat(second).hasSameBinaryContentAs(first);
        }
    }

    private Model rdf(Path table, String name) throws Exception {
        Path out = directory.resolve(name);
        Result result = map(table, out);
        assertThat(result.exitCode()).as(result.output()).isZero();
        return RDFDataMgr.loadModel(out.toString());
    }

    private static List<String> goalsOfTexts(Model all) {
        try (var execution =
                QueryExecutionFactory.create(QueryFactory.read("src/test/resources/mapping/goals-of-texts.rq"), all)) {
            List<String> rows = new ArrayList<>();
            for (QuerySolution row :
                    (Iterable<QuerySolution>) () -> ResultSetFactory.copyResults(execution.execSelect())) {
                rows.add(row.getLiteral("id").getString() + " "
                        + row.getLiteral("notation").getString() + " "
                        + row.getLiteral("confidence").getDouble() + " "
                        + row.getLiteral("evidence").getString());
            }
            return rows.stream().sorted(Comparator.naturalOrder()).toList();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no-text.csv    | ''              | 2 | no-text.csv has no column "text". Its columns are: id, statement. Name them with --id-column
            no-text.csv    | --language-column=sprache --text-column=statement | 2 | no-text.csv has no column "sprache".
            missing.csv    | ''              | 2 | There is no file
            empty.csv      | ''              | 2 | empty.csv is empty. Its first row must name its columns.
            latin1.csv     | ''              | 2 | latin1.csv is not in UTF-8. Save it as "CSV UTF-8".
            late.csv       | ''              | 2 | late.csv cannot be read as CSV in UTF-8:
            quote.csv      | ''              | 2 | quote.csv cannot be read as CSV in UTF-8:
            twice.csv      | ''              | 2 | twice.csv has more than one column "text". Leave one of them its name.
            more.csv       | ''              | 2 | more.csv, row 3: there are 4 cells, but 2 columns; "and write" is in none of them.
            good.csv       | --threshold=1.5 | 2 | --threshold 1.5 is not a number from 0 to 1.
            good.csv       | --threshold=NaN | 2 | --threshold NaN is not a number from 0 to 1.
            good.csv       | --threshold=x   | 2 | Invalid value for option '--threshold'
            good.csv       | --format=xml    | 2 | Invalid value for option '--format'
            """)
    void whatIsWrongIsToldAndTheFileStaysAsItWas(String table, String option, int exitCode, String told)
            throws Exception {
        faultyTables();
        Path out = Files.writeString(directory.resolve("out.csv"), "as it was");
        Result result = map(directory.resolve(table), out, option.isEmpty() ? new String[0] : option.split(" "));
        assertThat(result.exitCode()).as(result.output()).isEqualTo(exitCode);
        assertThat(result.output()).contains(told).doesNotContain("\tat ");
        assertThat(out).hasContent("as it was");
        assertThat(directory.resolve("out.csv.partial")).doesNotExist();
    }

    private void faultyTables() throws Exception {
        String rows = "1,\"" + ENGLISH + "\"\n";
        Map<String, String> tables = Map.of(
                "no-text.csv", "id,statement\n" + rows,
                "empty.csv", "",
                "latin1.csv", "id,text,größe\n" + rows,
                "late.csv", "id,text\n" + rows.repeat(5_000) + "2,größe\n",
                "quote.csv", "id,text\n" + rows + "2,\"never closed\n",
                "twice.csv", "id,text,text\n" + rows,
                "more.csv", "id,text\n" + rows + "2,They can read,,and write\n",
                "good.csv", "id,text\n" + rows);
        for (Map.Entry<String, String> table : tables.entrySet()) {
            Files.writeString(directory.resolve(table.getKey()), table.getValue(), StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void aDamagedModelIsReplaced() throws Exception {
        Path ours = directory.resolve("store");
        Path models = Files.createDirectories(ours.resolve("models"));
        try (Stream<Path> files = Files.list(store.resolve("models"))) {
            for (Path file : files.toList()) {
                byte[] whole = Files.readAllBytes(file);
                Files.write(models.resolve(file.getFileName()), java.util.Arrays.copyOf(whole, whole.length / 2));
            }
        }
        Path out = directory.resolve("out.csv");
        Result repaired = Program.run(arguments(ours, table(',', ""), out));
        assertThat(repaired.exitCode()).as(repaired.output()).isZero();
        assertThat(repaired.output())
                .contains("cannot be used: it is not whole, or none of the mapping. It is learned again.")
                .contains("learning from");
        Result after = Program.run(arguments(ours, table(',', ""), out));
        assertThat(after.output()).doesNotContain("cannot be used", "learning from");
    }

    private static Result map(Path table, Path out, String... options) {
        return Program.here(arguments(store, table, out, options));
    }

    private static String[] arguments(Path store, Path table, Path out, String... options) {
        List<String> arguments = new ArrayList<>(List.of("map", table.toString(), "--out", out.toString()));
        arguments.addAll(List.of("--data", data.toString(), "--store", store.toString()));
        arguments.addAll(List.of(options));
        return arguments.toArray(String[]::new);
    }

    private Path table(char delimiter, String beginning) throws Exception {
        String rows = TEXTS.stream()
                .map(row -> row.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(String.valueOf(delimiter))))
                .collect(Collectors.joining("\n"));
        return Files.writeString(
                directory.resolve("table.csv"),
                beginning + String.join(String.valueOf(delimiter), "id", "text", "lang") + "\n" + rows + "\n");
    }

    private static List<CSVRecord> rows(String csv) throws Exception {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new java.io.StringReader(csv))) {
            return parser.getRecords();
        }
    }
}
