package eu.programmegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.KeywordMapper;
import eu.programmegraph.TestProject;
import eu.programmegraph.graph.Store;
import eu.programmegraph.web.EndpointServer;
import eu.programmegraph.web.ServerSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every command and every query of the README does what it says. The two first commands are held by {@code .ci/run}. */
final class ReadmeTest {

    private static final String README = readme();
    private static final List<String> RUN_ELSEWHERE = List.of("./programme-graph serve", "mvn verify");

    @TempDir
    private static Path directory;

    private static EndpointServer server;

    @BeforeAll
    static void start() {
        TestProject.publishInto(Store.at(Program.storeIn(directory)));
        server = EndpointServer.start(
                ServerSettings.builder()
                        .port(0)
                        .queryTimeout(Optional.of(Duration.ofSeconds(30)))
                        .largestAnswer(1 << 20)
                        .shutdownGrace(Duration.ofSeconds(1))
                        .build(),
                TestProject.store(),
                TestProject.configuration(),
                KeywordMapper::new);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> everyQueryFindsSomething() {
        return blocks("sparql").stream()
                .map(query -> DynamicTest.dynamicTest(query.substring(query.indexOf("SELECT")), () -> {
                    HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "sparql"))
                            .header("Content-Type", "application/sparql-query")
                            .header("Accept", "text/csv")
                            .POST(BodyPublishers.ofString(query))
                            .build();
                    HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                    assertThat(answer.body().lines().count()).isGreaterThan(3);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyCommandRuns() {
        return blocks("sh").stream()
                .flatMap(String::lines)
                .filter(command -> !RUN_ELSEWHERE.contains(command))
                .map(command -> DynamicTest.dynamicTest(command, () -> {
                    Program.Result result = command.startsWith("curl") ? curl(command) : program(command);
                    assertThat(result.exitCode()).as(result.output()).isZero();
                    assertThat(result.output()).isNotBlank();
                }));
    }

    @Test
    void theFirstTwoCommandsAreThoseThatCiRuns() throws IOException {
        String ci = Files.readString(Path.of(".ci/run"));
        assertThat(blocks("sh").subList(0, 2)).containsExactly("./programme-graph serve\n", "mvn verify\n");
        assertThat(ci).contains("./programme-graph serve", "mvn -B verify");
    }

    @Test
    void everyFileThatTheReadmeLinksToIsThere() {
        List<String> links = Pattern.compile("\\]\\((?!http)([^)#]+)\\)")
                .matcher(README)
                .results()
                .map(link -> link.group(1))
                .toList();
        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Path.of(link)).exists());
    }

    private static Program.Result curl(String command) throws IOException, InterruptedException {
        Files.writeString(directory.resolve("impacts.rq"), blocks("sparql").getFirst());
        Files.writeString(directory.resolve("outcomes.csv"), "id;text\n1;A digital school\n");
        String here = command.replace("http://localhost:3030/", server.address());
        Process process = new ProcessBuilder("sh", "-c", here.replace("curl ", "curl -fsS "))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Program.Result(process.waitFor(), output);
    }

    private static Program.Result program(String command) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        assertThat(arguments.removeFirst()).isEqualTo("./programme-graph");
        int out = arguments.indexOf("--out");
        if (out >= 0) {
            arguments.set(out + 1, directory.resolve(arguments.get(out + 1)).toString());
        }
        if (!arguments.getFirst().equals("check")) {
            arguments.addAll(List.of("--store", directory.resolve("store").toString()));
        }
        return Program.run(arguments.toArray(String[]::new));
    }

    private static List<String> blocks(String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(README)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String readme() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
