package eu.programmegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.TestProject;
import eu.programmegraph.graph.OpenGeneration;
import eu.programmegraph.graph.Store;
import eu.programmegraph.load.Loader;
import eu.programmegraph.load.Prepared;
import eu.programmegraph.vocab.ProgrammeIri;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What portals find: the catalogue, the description of the endpoint, the files, and an answer for every IRI. */
final class PortalTest {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .build();

    private static EndpointServer server;

    @BeforeAll
    static void start() {
        server = TestProject.serve(TestProject.store());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "*/*,text/turtle",
        "text/turtle,text/turtle",
        "application/ld+json,application/ld+json",
        "application/rdf+xml,application/rdf+xml",
        "application/n-triples,application/n-triples",
        "'text/html,application/xhtml+xml,*/*;q=0.8',text/html"
    })
    void theEndpointDescribesItselfToWhoeverAsksNothing(String accept, String type) throws Exception {
        HttpResponse<String> answer = send(server, "sparql", accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith(type);
        assertThat(header(answer, "Vary")).startsWith("Accept");
        if (!type.equals("text/html")) {
            Graph description = parse(answer, type);
            Node endpoint = NodeFactory.createURI(server.address() + "sparql");
            assertThat(description.contains(endpoint, NodeFactory.createURI(SD + "endpoint"), endpoint))
                    .isTrue();
            assertThat(description.contains(
                            endpoint,
                            NodeFactory.createURI(SD + "feature"),
                            NodeFactory.createURI(SD + "UnionDefaultGraph")))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".well-known/void", "catalogue", "doc/catalogue", "catalogue.ttl"})
    void theCatalogueNamesTheAddressesOfThisServer(String path) throws Exception {
        HttpResponse<String> answer = send(server, path, "text/turtle");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Location")).isEqualTo("/catalogue.ttl");
        Graph catalogue = parse(answer, "text/turtle");
        assertThat(catalogue.contains(
                        NodeFactory.createURI(ProgrammeIri.BASE + "dataset"),
                        NodeFactory.createURI("http://rdfs.org/ns/void#sparqlEndpoint"),
                        NodeFactory.createURI(server.address() + "sparql")))
                .isTrue();
    }

    @Test
    void everyFileIsThereWithTheChecksumThatIsListed() throws Exception {
        HttpResponse<String> sums = send(server, "dump/SHA256SUMS", "*/*");
        assertThat(sums.body().lines().count()).isGreaterThan(40);
        for (String line : sums.body().lines().toList()) {
            String name = line.substring(line.indexOf("  ") + 2);
            HttpResponse<byte[]> file = CLIENT.send(
                    HttpRequest.newBuilder(URI.create(server.address() + "dump/" + name))
                            .build(),
                    BodyHandlers.ofByteArray());
            assertThat(file.statusCode()).as(name).isEqualTo(200);
            String sum = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(file.body()));
            assertThat(line).isEqualTo(sum + "  " + name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dump/nothing.ttl.gz", "dump/", "dump/..%2Fmanifest.json", "dump/../manifest.json"})
    void noOtherFileIsGivenAway(String path) throws Exception {
        assertThat(send(server, path, "*/*").statusCode()).isIn(400, 404);
    }

    @Test
    void everyIriThatTheDataMintsResolves() throws Exception {
        Set<String> paths = paths();
        assertThat(paths).hasSizeGreaterThan(1500);
        for (String path : paths) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + path))
                    .method("HEAD", BodyPublishers.noBody())
                    .build();
            assertThat(CLIENT.send(request, BodyHandlers.discarding()).statusCode())
                    .as(path)
                    .isIn(200, 303);
        }
    }

    /** The paths of all subjects and graphs that are ours, without what follows a #. */
    private static Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        try (OpenGeneration generation = TestProject.store().openCurrent(TestProject.configuration())) {
            Txn.executeRead(
                    generation.dataset(),
                    () -> Iter.iter(generation.dataset().find(Quad.ANY))
                            .flatMap(quad -> Iter.of(quad.getGraph(), quad.getSubject()))
                            .filter(node -> node.isURI() && node.getURI().startsWith(ProgrammeIri.BASE))
                            .forEach(node -> paths.add(node.getURI()
                                    .substring(ProgrammeIri.BASE.length())
                                    .replaceFirst("#.*", ""))));
        }
        return paths;
    }

    @Test
    void aRetiredTermIsGoneOrSaysWhatReplacesIt(@TempDir Path directory) throws Exception {
        Path data = directory.resolve("data");
        TestProject.copyFiles(TestProject.DATA, data);
        Files.writeString(
                data.resolve("retired.csv"),
                "notation,replaced_by,reason\nX01,,It was stated by mistake.\nX02,I02|I03,It was two things in one.\n");
        Loader loader = new Loader(TestProject.inputs(data), TestProject.portfolios(), TestProject.silent());
        Prepared prepared = loader.prepare();
        assertThat(prepared.problems()).isEmpty();
        Store store = Store.at(directory.resolve("store"));
        loader.publish(prepared, store, TestProject.configuration(), Instant.now());
        try (EndpointServer other = TestProject.serve(store)) {
            for (String path : new String[] {"concept/X01", "doc/concept/X01", "concept/X01.ttl", "en/concept/X01"}) {
                assertThat(send(other, path, "text/html").statusCode()).as(path).isEqualTo(410);
            }
            assertThat(send(other, "concept/X02", "*/*").statusCode()).isEqualTo(303);
            assertThat(send(other, "concept/X02.ttl", "*/*").body())
                    .contains("isReplacedBy", "pgc:I02", "It was two things in one.");
            assertThat(send(other, "en/concept/X02", "text/html").body())
                    .contains("/en/concept/I03", "It was two things in one.");
        }
    }

    private static HttpResponse<String> send(EndpointServer to, String path, String accept)
            throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(to.address() + path))
                        .header("Accept", accept)
                        .build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }

    private static Graph parse(HttpResponse<String> answer, String type) {
        Lang language = RDFLanguages.contentTypeToLang(type);
        return RDFParser.fromString(answer.body(), language).toGraph();
    }
}
