package eu.programmegraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.programmegraph.TestProject;
import eu.programmegraph.graph.OpenGeneration;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each query of the catalogue gives what stands in {@code queries/NAME.expected}. After a change to the data that is
 * meant, {@code mvn test -Dtest=CatalogueTest -Dexpected=rewrite} writes them anew, for the change to be read.
 */
final class CatalogueTest {

    private static final Path EXPECTED = Path.of("src/test/resources/queries");
    private static final boolean REWRITE = "rewrite".equals(System.getProperty("expected"));
    private static final QueryCatalogue CATALOGUE = QueryCatalogue.read(TestProject.QUERIES);

    /** This finds something only if something is wrong. */
    private static final String EMPTY = "missing-translations";

    private static OpenGeneration generation;

    @TempDir
    private Path directory;

    @BeforeAll
    static void open() {
        generation = TestProject.store().openCurrent(TestProject.configuration());
    }

    @AfterAll
    static void close() {
        generation.close();
    }

    @TestFactory
    Stream<DynamicTest> eachQueryGivesWhatIsExpected() {
        return CATALOGUE.all().stream()
                .map(query -> DynamicTest.dynamicTest(query.name(), () -> {
                    String answer = run(query.query());
                    Path file = EXPECTED.resolve(query.name() + ".expected");
                    if (REWRITE) {
                        Files.writeString(file, answer);
                    }
                    assertThat(answer).isEqualTo(Files.readString(file));
                    boolean empty =
                            query.query().isSelectType() && answer.lines().count() < 2;
                    assertThat(empty).isEqualTo(query.name().equals(EMPTY));
                }));
    }

    @Test
    void everyExpectedResultBelongsToAQuery() throws IOException {
        Set<String> queries = CATALOGUE.all().stream().map(NamedQuery::name).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(EXPECTED)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".expected", "")))
                    .containsExactlyInAnyOrderElementsOf(queries);
        }
    }

    @Test
    void thereAreQueriesForEachOfTheThreeUsersAndAtLeastTwentyInAll() {
        assertThat(CATALOGUE.all()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(CATALOGUE.all().stream()
                        .flatMap(query -> query.audience().stream())
                        .distinct())
                .containsExactlyInAnyOrder("researcher", "portal", "analyst");
    }

    @Test
    void aParameterTakesTheSameWayAsItsDefault() {
        NamedQuery query = CATALOGUE.get("labels-of-concept");
        assertThat(run(query.with(Map.of("notation", "C02")))).contains("digital transformation");
        assertThat(run(query.with(Map.of("notation", "no such notation"))).lines())
                .hasSize(1);
    }

    @Test
    void aValueIsOnlyEverAValue() {
        String injection = "I02\" } UNION { ?concept ?p ?label } #";
        String answer = run(CATALOGUE.get("labels-of-concept").with(Map.of("notation", injection)));
        assertThat(answer.lines()).hasSize(1);
    }

    @Test
    void anUnknownQueryOrParameterIsNamedTogetherWithThoseThereAre() {
        assertThatThrownBy(() -> CATALOGUE.get("labels"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageStartingWith("There is no query \"labels\". There are: action-to-challenges, ");
        assertThatThrownBy(() -> CATALOGUE.get("labels-of-concept").with(Map.of("code", "I02")))
                .isInstanceOf(UnknownNameException.class)
                .hasMessage("The query labels-of-concept has no parameter code. Its parameters are: notation.");
    }

    @Test
    void aFileAtFaultIsNamed() throws IOException {
        Path file = directory.resolve("broken.rq");
        Files.writeString(file, "# title: Broken\nASK {}");
        assertThatThrownBy(() -> QueryCatalogue.read(directory))
                .hasMessage(file + " needs one header line \"# question: …\".");
        String header = "# title: t\n# question: q\n# audience: researcher\n# theme: labels\n";
        Files.writeString(file, header + "ASK { nothing }");
        assertThatThrownBy(() -> QueryCatalogue.read(directory))
                .hasMessageContaining("broken.rq is not valid SPARQL 1.1: ");
        Files.writeString(file, header + "# param: notation | which\nASK {}");
        assertThatThrownBy(() -> QueryCatalogue.read(directory))
                .hasMessageContaining("names a parameter that has no VALUES block of its own");
    }

    @Test
    void theCatalogueIsPublishedAsRdf() {
        assertThat(TestProject.graph("examples").listSubjects().toList())
                .hasSize(CATALOGUE.all().size());
    }

    private static String run(Query query) {
        DatasetGraph dataset = generation.dataset();
        return Txn.calculateRead(dataset, () -> {
            try (QueryExecution execution = QueryExecutionFactory.create(query, DatasetFactory.wrap(dataset))) {
                return answer(query, execution);
            }
        });
    }

    private static String answer(Query query, QueryExecution execution) {
        if (query.isSelectType()) {
            ByteArrayOutputStream csv = new ByteArrayOutputStream();
            ResultSetFormatter.outputAsCSV(csv, execution.execSelect());
            return csv.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
        if (query.isAskType()) {
            return execution.execAsk() + "\n";
        }
        StringWriter triples = new StringWriter();
        RDFDataMgr.write(triples, execution.execConstruct(), Lang.NTRIPLES);
        return triples.toString().lines().sorted().collect(Collectors.joining("\n", "", "\n"));
    }
}
