package eu.programmegraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.TestProject;
import eu.programmegraph.vocab.ProgrammeIri;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each row of {@code bad-input/cases.csv} damages one file of the real data and says what must be told about it. Adding
 * a case needs no Java.
 */
final class BadInputTest {

    private static final Path CASES = Path.of("src/test/resources/bad-input/cases.csv");

    @TempDir
    private Path directory;

    @TestFactory
    Stream<DynamicTest> eachFaultIsToldWithFileRowColumnAndRemedy() throws IOException {
        return cases().stream()
                .map(faulty -> DynamicTest.dynamicTest(faulty.get("case"), () -> {
                    Path data = Files.createTempDirectory(directory, "data").resolve("data");
                    TestProject.copyFiles(TestProject.DATA, data);
                    damage(data, faulty);
                    Prepared prepared = prepare(data);
                    assertThat(prepared.isSound()).isFalse();
                    assertThat(descriptions(prepared))
                            .anySatisfy(description -> assertThat(description)
                                    .contains(faulty.get("file"))
                                    .contains(faulty.get("expected")));
                }));
    }

    @Test
    void allFaultsAreToldInOneRun() throws IOException {
        Path data = directory.resolve("data");
        TestProject.copyFiles(TestProject.DATA, data);
        List<CSVRecord> together = cases().stream()
                .filter(faulty -> faulty.get("edit").equals("append")
                        && faulty.get("expected").contains("column"))
                .toList();
        for (CSVRecord faulty : together) {
            damage(data, faulty);
        }
        String told = String.join("\n", descriptions(prepare(data)));
        assertThat(together).hasSizeGreaterThan(10);
        assertThat(together).allSatisfy(faulty -> assertThat(told).contains(faulty.get("expected")));
    }

    @Test
    void whatOneFileSaysWrongDoesNotHideWhatAnotherLacks() throws IOException {
        Path data = directory.resolve("data");
        TestProject.copyFiles(TestProject.DATA, data);
        Path labels = data.resolve("labels-pl.csv");
        Files.writeString(
                labels,
                Files.readString(labels)
                        .lines()
                        .filter(line -> !line.startsWith("I02,"))
                        .collect(Collectors.joining("\n")));
        Path links = data.resolve("links.csv");
        Files.writeString(links, Files.readString(links) + "R1.1,leadsTo,I01,curated,,a reason\n");
        assertThat(descriptions(prepare(data)))
                .anySatisfy(told -> assertThat(told).contains("links.csv, row ", "\"leadsTo\" is not known"))
                .anySatisfy(told -> assertThat(told).contains("labels-pl.csv"));
    }

    @Test
    void aSpreadsheetsWaysOfSavingAreAllTakenAsTheyAre() throws IOException {
        Path data = directory.resolve("data");
        TestProject.copyFiles(TestProject.DATA, data);
        Path editions = data.resolve("editions.csv");
        String semicolons = Files.readString(editions).replace(",", ";").replace("\n", "\r\n");
        Files.writeString(editions, "\uFEFF" + semicolons + ";;;;;\r\n");
        assertThat(descriptions(prepare(data))).isEmpty();
    }

    @Test
    void aRetiredNotationStaysAnAddressThatTellsWhatToUseInstead() throws IOException {
        Path data = directory.resolve("data");
        TestProject.copyFiles(TestProject.DATA, data);
        Files.writeString(
                data.resolve("retired.csv"),
                "notation,replaced_by,reason\nI99,I02|I03,Divided in two.\nI98,,Named by mistake.\n");
        Prepared prepared = prepare(data);
        assertThat(descriptions(prepared)).isEmpty();
        Model vocabulary = Objects.requireNonNull(prepared.graphs().get("vocabulary"));
        Resource divided = vocabulary.getResource(ProgrammeIri.concept("I99").getURI());
        assertThat(divided.listProperties(DCTerms.isReplacedBy).toList())
                .extracting(Statement::getObject)
                .containsExactlyInAnyOrder(ProgrammeIri.concept("I02"), ProgrammeIri.concept("I03"));
        assertThat(divided.getProperty(OWL2.deprecated).getBoolean()).isTrue();
        assertThat(divided.getProperty(SKOS.changeNote).getLiteral().getLexicalForm())
                .isEqualTo("Divided in two.");
        assertThat(divided.hasProperty(RDF.type)).isFalse();
        assertThat(vocabulary.getResource(ProgrammeIri.concept("I98").getURI()).hasProperty(DCTerms.isReplacedBy))
                .isFalse();
    }

    private static List<CSVRecord> cases() throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(CASES, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }

    private static Prepared prepare(Path data) {
        return new Loader(TestProject.inputs(data), TestProject.portfolios(), TestProject.silent()).prepare();
    }

    private static List<String> descriptions(Prepared prepared) {
        return prepared.problems().stream().map(Problem::describe).toList();
    }

    private static void damage(Path data, CSVRecord faulty) throws IOException {
        Path file = data.resolve(faulty.get("file"));
        String text = Files.readString(file);
        String find = faulty.get("find");
        switch (faulty.get("edit")) {
            case "replace" -> {
                assertThat(text).contains(find);
                Files.writeString(file, text.replace(find, faulty.get("replacement")));
            }
            case "append" -> Files.writeString(file, text + faulty.get("replacement") + "\n");
            case "drop" ->
                Files.writeString(
                        file,
                        text.lines().filter(line -> !line.startsWith(find)).collect(Collectors.joining("\n")));
            case "latin2" -> Files.write(file, text.getBytes(Charset.forName("ISO-8859-2")));
            case "utf16" -> Files.write(file, text.getBytes(StandardCharsets.UTF_16));
            case "empty" -> Files.writeString(file, "\n");
            case "delete" -> Files.delete(file);
            default -> throw new IllegalArgumentException("No such edit: " + faulty);
        }
    }
}
