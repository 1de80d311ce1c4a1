package eu.programmegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.TestProject;
import eu.programmegraph.cli.Program.Result;
import java.io.BufferedReader;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program as a user runs it: a process of its own, its output and its exit code. */
final class CommandLineTest {

    private static final String STORE = TestProject.store().directory().toString();

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --help                               | 0 | Commands:
            help load                            | 0 | publishes a new generation of the store
            serve --help                         | 0 | --port=N
            --version                            | 0 | programme-graph
            ''                                   | 2 | Missing required subcommand
            fly                                  | 2 | Unmatched argument at index 0: 'fly'
            load --fast                          | 2 | Unknown option: '--fast'
            serve --port many                    | 2 | Invalid value for option '--port': 'many' is not an int
            serve --port 70000                   | 2 | The port 70000 is not between 0 and 65535.
            serve --query-timeout 0              | 2 | The query timeout must be longer than nothing.
            load --data nowhere                  | 2 | There is no directory nowhere. Name it with --data
            query labels --store STORE           | 2 | There is no query "labels". There are: action-to-challenges,
            query labels-of-concept I02          | 2 | "I02" is not of the form param=value.
            query search-bulgarian text=( --store STORE | 2 | The words of the full-text search cannot be read.
            query labels-of-concept x=1          | 2 | has no parameter x. Its parameters are: notation.
            query --format rdf                   | 2 | Invalid value for option '--format'
            export portfolio --store STORE       | 2 | There is no graph "portfolio" in this generation.
            query labels-of-concept --store none | 1 | Nothing has been loaded into
            evaluate --threshold 2               | 2 | --threshold 2.0 is not a number from 0 to 1.
            evaluate --gold none.jsonl           | 1 | There is no file none.jsonl.
            load --config none.ttl               | 1 | There is no configuration none.ttl.
            """)
    void tellsWhatIsWrongAndEndsWithTheRightExitCode(String arguments, int exitCode, String told) throws Exception {
        String line = arguments == null ? "" : arguments.replace("STORE", STORE);
        Result result = Program.run(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(result.exitCode()).as(result.output()).isEqualTo(exitCode);
        assertThat(result.output()).contains(told).doesNotContain("\tat ");
    }

    @Test
    void loadsQueriesAndExports() throws Exception {
        String store = Program.storeIn(directory).toString();
        Result load = Program.run("load", "--store", store);
        assertThat(load.exitCode()).as(load.output()).isZero();
        assertThat(load.output()).contains("concepts: individual-impacts", "attestations", "Published generation");
        Result table = Program.run("query", "labels-of-concept", "notation=I02", "--store", store);
        assertThat(table.output()).contains("foreign language competences");
        Result csv = Program.run("query", "labels-of-concept", "--format", "csv", "--store", store);
        assertThat(csv.output()).startsWith("language,kind,label");
        Result json = Program.run("query", "labels-of-concept", "--format", "json", "--store", store);
        assertThat(json.output()).contains("\"bindings\"");
        Path turtle = directory.resolve("vocabulary.ttl");
        Result export =
                Program.run("export", "vocabulary", "--format", "turtle", "--out", turtle.toString(), "--store", store);
        assertThat(export.exitCode()).as(export.output()).isZero();
        assertThat(org.apache.jena.riot.RDFDataMgr.loadModel(turtle.toString())
                        .isIsomorphicWith(TestProject.graph("vocabulary")))
                .isTrue();
        Path quads = directory.resolve("all.nq");
        Program.run("export", "--format", "nquads", "--out", quads.toString(), "--store", store);
        assertThat(org.apache.jena.riot.RDFDataMgr.loadDataset(quads.toString()).listModelNames())
                .toIterable()
                .filteredOn(name -> !name.toString().matches(".*/(portfolio|mapping)/sample"))
                .hasSize(TestProject.prepared().graphs().size() + 1); // and the catalogue
    }

    @Test
    void aListOfProjectsIsLoadedAndWhatCannotBeUsedIsTold() throws Exception {
        String list = "src/test/resources/portfolio/small.csv";
        String store = Program.storeIn(directory).toString();
        Result load = Program.run("load", "--store", store, "--portfolio", list);
        assertThat(load.exitCode()).as(load.output()).isZero();
        assertThat(load.output())
                .contains("reading portfolio small", "warning: " + list + ", row 4, column Project Identifier: ")
                .containsPattern("portfolio small: rows read +4")
                .containsPattern("portfolio small: projects +2")
                .containsPattern("portfolio small: rows left out +2");
        Result strict = Program.run("load", "--store", store, "--portfolio", list, "--strict");
        assertThat(strict.exitCode()).isEqualTo(1);
        assertThat(strict.output()).contains("programme-graph: 2 rows or decisions cannot be used");
        Result kept = Program.run("load", "--store", store);
        assertThat(kept.output()).contains("keeping portfolio small").containsPattern("portfolio small: projects +2");
    }

    @Test
    void aFaultInTheDataIsToldAndNothingIsPublished() throws Exception {
        Path data = directory.resolve("data");
        TestProject.copyFiles(TestProject.DATA, data);
        Files.writeString(
                data.resolve("successions.csv"), "notation,replaced_by,basis,rationale\nSP,KA999,curated,why\n");
        Path store = directory.resolve("store");
        Result load = Program.run("load", "--data", data.toString(), "--store", store.toString());
        assertThat(load.exitCode()).isEqualTo(1);
        assertThat(load.output())
                .contains("error: " + data.resolve("successions.csv")
                        + ", row 2, column replaced_by: \"KA999\" does not stand in concepts.csv.")
                .contains(" errors, ", "Nothing has been published.");
        assertThat(store.resolve("current")).doesNotExist();
        assertThat(Program.run("check", "--data", data.toString()).exitCode()).isEqualTo(1);
    }

    @Test
    void theShippedDataPassesTheCheck() throws Exception {
        Result check = Program.run("check");
        assertThat(check.exitCode()).isZero();
        assertThat(check.output()).contains("nothing is wrong");
    }

    @Test
    void servesAfterItsFirstLoadAndStopsOnSigterm() throws Exception {
        Process serve = Program.start(
                "serve", "--port", "0", "--store", directory.resolve("store").toString());
        try (BufferedReader out = serve.inputReader()) {
            String line = out.readLine();
            while (line != null && !line.startsWith("Serving generation")) {
                line = out.readLine();
            }
            assertThat(line).isNotNull().contains("at http://localhost:");
            serve.toHandle().destroy();
            assertThat(serve.waitFor(15, TimeUnit.SECONDS)).isTrue();
            assertThat(serve.exitValue()).isEqualTo(143);
            assertThat(out.lines()).noneMatch(more -> more.contains("Exception"));
        } finally {
            serve.destroyForcibly();
        }
        assertThat(directory.resolve("store/views")).isEmptyDirectory();
    }

    @Test
    void aTakenPortIsToldInOneLine() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getByName("localhost"))) {
            String port = Integer.toString(taken.getLocalPort());
            Result result = Program.run("serve", "--port", port, "--store", STORE);
            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.output().lines())
                    .containsExactly("programme-graph: Port " + port
                            + " is taken by another program. Stop that one, or choose another port with --port.");
        }
    }

    @Test
    void aStoreThatCannotBeWrittenIsNamed() throws Exception {
        Path file = Files.createFile(directory.resolve("file"));
        Result result = Program.run("load", "--store", file.toString());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output()).contains("The store " + file + " cannot be used: ");
    }
}
