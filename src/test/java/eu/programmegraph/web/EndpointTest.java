package eu.programmegraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.programmegraph.KeywordMapper;
import eu.programmegraph.TestProject;
import eu.programmegraph.graph.Store;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The endpoint as an HTTP client sees it. */
final class EndpointTest {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String CROSS_PRODUCT = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

    private static final String A_LOT = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab";

    private static EndpointServer server;

    @BeforeAll
    static void start() {
        server =
                EndpointServer.start(settings(0), TestProject.store(), TestProject.configuration(), KeywordMapper::new);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/sparql-results+json | SELECT ?n { <https://w3id.org/programme-graph/concept/I02> <http://www.w3.org/2004/02/skos/core#notation> ?n } | "value": "I02"
            application/sparql-results+xml  | SELECT ?n { <https://w3id.org/programme-graph/concept/I02> <http://www.w3.org/2004/02/skos/core#notation> ?n } | <literal>I02</literal>
            text/csv                        | SELECT ?n { <https://w3id.org/programme-graph/concept/I02> <http://www.w3.org/2004/02/skos/core#notation> ?n } | I02
            text/tab-separated-values       | SELECT ?n { <https://w3id.org/programme-graph/concept/I02> <http://www.w3.org/2004/02/skos/core#notation> ?n } | "I02"
            application/sparql-results+json | ASK { <https://w3id.org/programme-graph/concept/I02> ?p ?o } | true
            application/sparql-results+xml  | ASK { <https://w3id.org/programme-graph/concept/I02> ?p ?o } | <boolean>true</boolean>
            text/turtle                     | DESCRIBE <https://w3id.org/programme-graph/concept/I02> | pgo:IndividualImpact
            application/n-triples           | DESCRIBE <https://w3id.org/programme-graph/concept/I02> | <https://w3id.org/programme-graph/concept/I02>
            application/ld+json             | DESCRIBE <https://w3id.org/programme-graph/concept/I02> | "@id"
            application/rdf+xml             | DESCRIBE <https://w3id.org/programme-graph/concept/I02> | rdf:RDF
            text/turtle                     | CONSTRUCT WHERE { <https://w3id.org/programme-graph/concept/I02> <http://www.w3.org/2004/02/skos/core#prefLabel> ?label } | "foreign language competences"@en
            """)
    void answersEachFormInEachFormat(String type, String query, String expected) throws Exception {
        HttpResponse<String> answer = send(get(query).header("Accept", type));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith(type);
        assertThat(answer.body()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/sparql-query", "application/x-www-form-urlencoded"})
    void takesQueriesByPost(String type) throws Exception {
        String query = "ASK { ?c <http://www.w3.org/2004/02/skos/core#prefLabel> \"цифрова компетентност\"@bg }";
        String body = type.endsWith("query") ? query : "query=" + encode(query);
        HttpResponse<String> answer = send(HttpRequest.newBuilder(endpoint(""))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("true");
    }

    @ParameterizedTest
    @CsvSource({
        "POST,sparql,application/sparql-update,INSERT DATA { <a:a> <a:a> <a:a> }",
        "POST,sparql,application/x-www-form-urlencoded,update=CLEAR+ALL",
        "POST,update,application/sparql-update,CLEAR ALL",
        "POST,,text/turtle,<a:a> <a:a> <a:a> .",
        "PUT,,text/turtle,<a:a> <a:a> <a:a> .",
        "PUT,sparql,text/turtle,<a:a> <a:a> <a:a> .",
        "PUT,data,text/turtle,<a:a> <a:a> <a:a> .",
        "POST,data,text/turtle,<a:a> <a:a> <a:a> .",
        "POST,upload,multipart/form-data; boundary=x,--x--",
        "DELETE,sparql,text/plain,''",
        "DELETE,,text/plain,''",
        "PATCH,sparql,application/rdf-patch,''",
        "POST,$/datasets,application/x-www-form-urlencoded,dbName=x&dbType=mem",
        "POST,$/compact/ds,text/plain,''",
        "POST,$/backup/ds,text/plain,''"
    })
    void refusesEveryWayOfWriting(String method, String path, String type, String body) throws Exception {
        URI address = URI.create(server.address() + (path == null ? "" : path));
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body))
                .build();
        // A connection of its own: the server closes one whose request it has not read to the end.
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                    .isBetween(400, 499);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?x SERVICE ?x { ?a ?b ?c } }",
                "ASK { { SELECT ?s { SERVICE <http://localhost:1/> { ?s ?p ?o } } } }",
                "ASK { FILTER EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } }",
                "SELECT (EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } AS ?x) {}",
                "CONSTRUCT { ?s ?p ?o } WHERE { OPTIONAL { ?s ?p ?o MINUS { SERVICE <http://localhost:1/> { ?s ?p ?o } } } }",
                "DESCRIBE ?s { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
                "SELECT ?s { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } })",
                "SELECT (SUM(IF(EXISTS { SERVICE <http://localhost:1/> { ?a ?b ?c } }, 1, 0)) AS ?n) { ?s ?p ?o }",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } })"
            })
    void refusesToCallOut(String query) throws Exception {
        HttpResponse<String> answer = send(get(query));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("SERVICE is refused: this endpoint calls no other server.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
                "SELECT * FROM <http://localhost:1/data.ttl> { ?s ?p ?o }",
                "SELECT * FROM NAMED <http://localhost:1/data.ttl> { GRAPH ?g { ?s ?p ?o } }"
            })
    void readsNoGraphFromElsewhere(String query) throws Exception {
        HttpResponse<String> answer = send(get(query));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("is no graph of this store, and nothing is fetched from elsewhere.");
        HttpResponse<String> byParameter = send(HttpRequest.newBuilder(
                endpoint("?query=" + encode("ASK {?s ?p ?o}") + "&default-graph-uri=" + encode("file:///etc/passwd"))));
        assertThat(byParameter.statusCode()).isEqualTo(400);
    }

    @Test
    void readsAGraphOfItsOwnByFrom() throws Exception {
        String query = "SELECT (COUNT(*) AS ?n) FROM <https://w3id.org/programme-graph/graph/alignments> { ?s ?p ?o }";
        HttpResponse<String> answer = send(get(query).header("Accept", "text/csv"));
        long expected = TestProject.graph("alignments").size();
        assertThat(answer.body().lines().skip(1)).containsExactly(Long.toString(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * " + CROSS_PRODUCT,
                "SELECT (COUNT(*) AS ?n) " + CROSS_PRODUCT,
                "SELECT * " + CROSS_PRODUCT + " ORDER BY ?a ?i",
                "SELECT DISTINCT ?a ?i " + CROSS_PRODUCT,
                "CONSTRUCT { ?a ?e ?i } " + CROSS_PRODUCT,
                "SELECT ?x { BIND('" + A_LOT + "' AS ?x) FILTER(REGEX(?x, '(.*a){20}$')) }",
                "SELECT ?x { BIND('" + A_LOT + "' AS ?x) BIND('(.*a){20}$' AS ?p) FILTER(REGEX(?x, ?p, 'i')) }",
                "SELECT (REPLACE('" + A_LOT + "', '(.*a){20}$', '') AS ?x) {}",
                "ASK { FILTER EXISTS { BIND('" + A_LOT + "' AS ?x) FILTER(REGEX(?x, '(.*a){20}$')) } }",
                "SELECT (COUNT(*) AS ?n) { BIND('" + A_LOT + "' AS ?x) } HAVING (REGEX('" + A_LOT + "', '(.*a){20}$'))",
                "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(CONCAT(STR(?a), STR(?e), STR(?i)) = 'x') }"
            })
    void endsAQueryThatTakesTooLongWith503AndAMessage(String query) throws Exception {
        try (EndpointServer impatient = EndpointServer.start(
                ServerSettings.builder()
                        .port(0)
                        .queryTimeout(Optional.of(Duration.ofMillis(500)))
                        .largestAnswer(64 << 20)
                        .shutdownGrace(Duration.ofSeconds(1))
                        .build(),
                TestProject.store(),
                TestProject.configuration(),
                KeywordMapper::new)) {
            long start = System.nanoTime();
            HttpResponse<String> answer =
                    send(HttpRequest.newBuilder(URI.create(impatient.address() + "sparql?query=" + encode(query))));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body())
                    .isEqualTo(
                            "The query ran out of time (0.5 seconds at most) and was ended. Make it narrower, or add a LIMIT.\n");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK { FILTER(<http://jena.apache.org/ARQ/function#wait>(60000)) }",
                "ASK { FILTER(<java:org.apache.jena.sparql.function.library.wait>(60000)) }",
                "ASK { BIND(<http://jena.apache.org/ARQ/function#print>('written by a caller') AS ?x) FILTER(BOUND(?x)) }",
                "ASK { BIND(<java:java.lang.Runtime>() AS ?x) FILTER(BOUND(?x)) }",
                "ASK { ?x <java:org.apache.jena.sparql.pfunction.library.listMember> ?y }"
            })
    void callsNoFunctionThatDoesMoreThanCompute(String query) throws Exception {
        HttpResponse<String> answer = send(get(query).header("Accept", "text/csv"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().lines()).containsExactly("_askResult", "false");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REGEX('Erasmus', '^eras', 'i') | true
            REGEX('Erasmus', '^eras')      | false
            REGEX('a.b', '.', 'q')         | true
            REPLACE('abcb', 'b', 'x') = 'axcx'                    | true
            REPLACE('aBcb', 'b(c?)', '[$1]', 'i') = 'a[c][]'      | true
            LANG(REPLACE('изход'@bg, 'из', 'в')) = 'bg'           | true
            """)
    void regularExpressionsMeanWhatSparqlSays(String expression, String expected) throws Exception {
        String query = "ASK { FILTER(" + expression + ") }";
        HttpResponse<String> answer = send(get(query).header("Accept", "text/csv"));
        assertThat(answer.body().lines()).containsExactly("_askResult", expected);
    }

    @Test
    void callsTheFunctionsThatAreKnown() throws Exception {
        String query = "PREFIX math: <http://www.w3.org/2005/xpath-functions/math#>"
                + " ASK { FILTER(math:sqrt(9) = 3 && STRLEN(UCASE('a')) = 1) }";
        assertThat(send(get(query)).body()).contains("true");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?query=ASK%7B%7D&stylesheet=x | The parameter "stylesheet" is not offered here.
            ?query=ASK%7B%7D&callback=x   | The parameter "callback" is not offered here.
            ?query=JSON%7B%22a%22%3A%3Fs%7DWHERE%7B%3Fs%20%3Fp%20%3Fo%7D | The form JSON is not part of SPARQL.
            """)
    void refusesWhatIsNotOfTheProtocol(String rest, String told) throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(endpoint(rest)));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(told);
    }

    @Test
    void refusesAQueryThatIsTooLarge() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(endpoint(""))
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString("ASK {}" + " ".repeat(1 << 20)))
                .build();
        HttpResponse<String> answer;
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            answer = client.send(request, BodyHandlers.ofString());
        }
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).isEqualTo("A query may have at most 1 MiB.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT * { ?s ?p ?o }                   | text/csv
            SELECT * { ?s ?p ?o }                   | application/sparql-results+json
            CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } | text/turtle
            CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } | application/n-triples
            CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } | application/ld+json
            CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } | application/rdf+xml
            """)
    void refusesAnAnswerThatIsTooLarge(String query, String type) throws Exception {
        try (EndpointServer small = EndpointServer.start(
                ServerSettings.builder()
                        .port(0)
                        .queryTimeout(Optional.of(Duration.ofSeconds(30)))
                        .largestAnswer(1 << 20)
                        .shutdownGrace(Duration.ofSeconds(1))
                        .build(),
                TestProject.store(),
                TestProject.configuration(),
                KeywordMapper::new)) {
            HttpResponse<String> answer =
                    send(HttpRequest.newBuilder(URI.create(small.address() + "sparql?query=" + encode(query)))
                            .header("Accept", type));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("The answer is larger than 1 MiB. Ask for less at a time");
        }
    }

    @Test
    void explainsWhatIsWrongWithAQuery() throws Exception {
        HttpResponse<String> answer = send(get("SELECT * { нещо }"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("line 1");
        HttpResponse<String> search = send(get("SELECT * { ?s <http://jena.apache.org/text#query> '(((' }"));
        assertThat(search.statusCode()).isEqualTo(400);
        assertThat(search.body()).startsWith("The words of the full-text search cannot be read.");
    }

    @Test
    void anyWebPageMayRead() throws Exception {
        HttpResponse<String> answer = send(get("ASK {}").header("Origin", "https://portal.example"));
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        HttpResponse<String> preflight = send(HttpRequest.newBuilder(endpoint(""))
                .header("Origin", "https://portal.example")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .contains("GET, HEAD, POST, OPTIONS");
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    @Test
    void compressesAnswers() throws Exception {
        String query = "SELECT * { ?s ?p ?o } LIMIT 1000";
        HttpResponse<byte[]> answer = CLIENT.send(
                get(query)
                        .header("Accept-Encoding", "gzip")
                        .header("Accept", "text/csv")
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            String plain = send(get(query).header("Accept", "text/csv")).body();
            assertThat(new String(unzipped.readAllBytes(), StandardCharsets.UTF_8))
                    .hasSameSizeAs(plain);
        }
    }

    @Test
    void tellsThatItIsAliveAndHowItIsDoing() throws Exception {
        assertThat(send(HttpRequest.newBuilder(URI.create(server.address() + "$/ping")))
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> metrics = send(HttpRequest.newBuilder(URI.create(server.address() + "$/metrics")));
        assertThat(metrics.body()).contains("fuseki_requests_good{", "jvm_memory_used_bytes");
    }

    @Test
    void listensOnThisMachineOnly() {
        assertThat(server.address()).startsWith("http://localhost:");
    }

    @Test
    void aTakenPortIsNamedTogetherWithTheOption() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getByName("localhost"))) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> EndpointServer.start(
                            settings(port), TestProject.store(), TestProject.configuration(), KeywordMapper::new))
                    .isInstanceOf(ServerException.class)
                    .hasMessage(
                            "Port %d is taken by another program. Stop that one, or choose another port with --port."
                                    .formatted(port));
        }
    }

    @Test
    void anAddressThatIsNotOfThisMachineIsNamed() {
        ServerSettings elsewhere = ServerSettings.builder()
                .host("192.0.2.1")
                .port(0)
                .queryTimeout(Optional.of(Duration.ofSeconds(1)))
                .largestAnswer(1 << 20)
                .shutdownGrace(Duration.ofSeconds(1))
                .build();
        assertThatThrownBy(() -> EndpointServer.start(
                        elsewhere, TestProject.store(), TestProject.configuration(), KeywordMapper::new))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("This machine has no address \"192.0.2.1\"");
    }

    @Test
    void aNewGenerationIsServedWithoutARestartAndWithoutAFailedRequest(@TempDir Path directory) throws Exception {
        Store store = Store.at(directory);
        String first = TestProject.publishInto(store).id();
        try (EndpointServer served =
                EndpointServer.start(settings(0), store, TestProject.configuration(), KeywordMapper::new)) {
            assertThat(served.generation()).isEqualTo(first);
            AtomicBoolean over = new AtomicBoolean();
            AtomicInteger answered = new AtomicInteger();
            Queue<String> failures = new ConcurrentLinkedQueue<>();
            Thread client = Thread.ofPlatform().start(() -> {
                while (!over.get()) {
                    try {
                        URI address = URI.create(
                                served.address() + "sparql?query=" + encode("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"));
                        HttpResponse<String> answer = send(
                                HttpRequest.newBuilder(address).header("Accept", "application/sparql-results+json"));
                        answered.incrementAndGet();
                        if (answer.statusCode() != 200 || !answer.body().contains("\"value\"")) {
                            failures.add(answer.statusCode() + " " + answer.body());
                        }
                    } catch (Exception broken) {
                        failures.add(broken.toString());
                    }
                }
            });
            for (int i = 0; i < 3; i++) {
                String next = TestProject.publishInto(store).id();
                waitUntilServed(served, next);
            }
            over.set(true);
            client.join();
            assertThat(failures).isEmpty();
            assertThat(answered).hasValueGreaterThan(20);
        }
        assertThat(directory.resolve("views")).isEmptyDirectory();
    }

    @Test
    void theTimeLimitIsThatOfTheConfigurationUnlessAnotherIsGiven(@TempDir Path directory) throws Exception {
        String text = java.nio.file.Files.readString(TestProject.CONFIGURATION);
        assertThat(text).contains("\"30000\"");
        Path configuration =
                java.nio.file.Files.writeString(directory.resolve("short.ttl"), text.replace("\"30000\"", "\"400\""));
        ServerSettings settings = ServerSettings.builder()
                .port(0)
                .largestAnswer(64 << 20)
                .shutdownGrace(Duration.ofSeconds(1))
                .build();
        try (EndpointServer impatient = EndpointServer.start(
                settings,
                TestProject.store(),
                eu.programmegraph.graph.StoreConfiguration.read(configuration),
                KeywordMapper::new)) {
            HttpResponse<String> answer = send(HttpRequest.newBuilder(
                    URI.create(impatient.address() + "sparql?query=" + encode("SELECT * " + CROSS_PRODUCT))));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("(0.4 seconds at most)");
        }
    }

    @Test
    void aRunningQueryIsAnsweredBeforeTheServerStops() throws Exception {
        EndpointServer stopping =
                EndpointServer.start(settings(0), TestProject.store(), TestProject.configuration(), KeywordMapper::new);
        String slow =
                "SELECT (COUNT(*) AS ?n) { { SELECT ?a { ?a ?b ?c } LIMIT 2500 } { SELECT ?d { ?d ?e ?f } LIMIT 2500 }"
                        + " FILTER(STRLEN(CONCAT(STR(?a), STR(?d))) > 1) }";
        HttpRequest request = HttpRequest.newBuilder(URI.create(stopping.address() + "sparql?query=" + encode(slow)))
                .header("Accept", "text/csv")
                .build();
        var answer = CLIENT.sendAsync(request, BodyHandlers.ofString());
        waitUntilAtWork(stopping);
        assertThat(answer).as("the query is still running").isNotDone();
        stopping.close();
        assertThat(answer.get(60, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        assertThat(answer.get().body().lines()).containsExactly("n", "6250000");
    }

    private static void waitUntilAtWork(EndpointServer server) throws Exception {
        URI metrics = URI.create(server.address() + "$/metrics");
        for (int i = 0; i < 1000; i++) {
            String body = send(HttpRequest.newBuilder(metrics)).body();
            if (body.lines().anyMatch(line -> line.startsWith("fuseki_requests{") && line.endsWith(" 1.0"))) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("The request has not come to the server.");
    }

    private static void waitUntilServed(EndpointServer server, String generation) throws InterruptedException {
        for (int i = 0; i < 100 && !server.generation().equals(generation); i++) {
            Thread.sleep(100);
        }
        assertThat(server.generation()).isEqualTo(generation);
    }

    private static ServerSettings settings(int port) {
        return ServerSettings.builder()
                .port(port)
                .queryTimeout(Optional.of(Duration.ofSeconds(30)))
                .shutdownGrace(Duration.ofSeconds(20))
                .build();
    }

    private static HttpRequest.Builder get(String query) {
        return HttpRequest.newBuilder(endpoint("?query=" + encode(query)));
    }

    private static URI endpoint(String rest) {
        return URI.create(server.address() + "sparql" + rest);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
