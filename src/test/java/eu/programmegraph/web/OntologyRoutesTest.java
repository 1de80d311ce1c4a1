package eu.programmegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.TestProject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ontology as an HTTP client gets it. */
final class OntologyRoutesTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

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
    @CsvSource(delimiter = '|', textBlock = """
            ontology            | text/html                                  | 200 | text/html             | /en/ontology     | Accept, Accept-Language
            ontology            | */*                                        | 200 | text/html             | /en/ontology     | Accept, Accept-Language
            ontology            | text/turtle                                | 200 | text/turtle           | /ontology.ttl    | Accept
            ontology            | application/rdf+xml                        | 200 | application/rdf+xml   | /ontology.rdf    | Accept
            ontology            | application/ld+json                        | 200 | application/ld+json   | /ontology.jsonld | Accept
            ontology            | application/n-triples, text/html;q=0.9     | 200 | application/n-triples | /ontology.nt     | Accept
            ontology            | image/png                                  | 406 | text/plain            |                  | Accept, Accept-Language
            ontology.ttl        | text/html                                  | 200 | text/turtle           | /ontology.ttl    |
            ontology.html       | */*                                        | 200 | text/html             | /en/ontology     | Accept-Language
            ontology/0.1.0      | text/turtle                                | 200 | text/turtle           | /ontology.ttl    | Accept
            ontology/0.1.0      | text/html                                  | 200 | text/html             | /en/ontology     | Accept, Accept-Language
            ontology/0.1.0.ttl  | */*                                        | 200 | text/turtle           | /ontology.ttl    |
            doc/ontology        | text/turtle                                | 200 | text/turtle           | /ontology.ttl    | Accept
            en/ontology         | text/turtle                                | 200 | text/html             | /en/ontology     |
            ontology/0.0.9      | text/turtle                                | 404 | text/plain            |                  | Accept, Accept-Language
            ontology/0.0.9.ttl  | */*                                        | 404 | text/plain            |                  | Accept, Accept-Language
            ontology/alignments | text/turtle                                | 303 |                       |                  | Accept
            ontology/reused     | text/html                                  | 303 |                       |                  | Accept
            doc/ontology/reused | text/turtle                                | 200 | text/turtle           | /ontology/reused.ttl | Accept
            ontology/nothing    | text/html                                  | 404 | text/html             |                  | Accept, Accept-Language
            """)
    void theOntologyIsADocumentInTheFormThatIsAskedFor(
            String path, String accept, int status, String type, String location, String vary) throws Exception {
        HttpResponse<String> answer = get(path, accept);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).startsWith(orEmpty(type));
        assertThat(header(answer, "Content-Location")).isEqualTo(orEmpty(location));
        // Besides, every document may be compressed.
        assertThat(header(answer, "Vary").replaceFirst("(, )?Accept-Encoding$", ""))
                .isEqualTo(orEmpty(vary));
    }

    @ParameterizedTest
    @CsvSource({"ttl", "jsonld", "rdf", "nt", "trig"})
    void everyFormHoldsTheWholeOntology(String suffix) throws Exception {
        HttpResponse<String> answer = get("ontology." + suffix, "*/*");
        Lang language = RDFLanguages.fileExtToLang(suffix);
        Model read = ModelFactory.createDefaultModel();
        RDFParser.fromString(answer.body(), language).parse(read);
        assertThat(read.isIsomorphicWith(TestProject.graph("ontology"))).isTrue();
    }

    @Test
    void anUnknownVersionIsToldTheCurrentOne() throws Exception {
        assertThat(get("ontology/2.0", "text/turtle").body())
                .contains("The current version is 0.1.0 (https://w3id.org/programme-graph/ontology/0.1.0).");
    }

    @Test
    void headTellsWhatGetWould() throws Exception {
        HttpRequest head = HttpRequest.newBuilder(address("ontology"))
                .header("Accept", "text/turtle")
                .method("HEAD", BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = CLIENT.send(head, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Location")).isEqualTo("/ontology.ttl");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void turtleBeginsWithTheOntologyAndClassesComeBeforeProperties() throws Exception {
        String turtle = get("ontology.ttl", "*/*").body().toLowerCase(Locale.ROOT);
        assertThat(turtle).contains("owl:unionof", "pgo:goal");
        assertThat(List.of(
                        turtle.indexOf("\n<https://w3id.org/programme-graph/ontology>"),
                        turtle.indexOf("\npgo:action "),
                        turtle.indexOf("\npgo:termchange "),
                        turtle.indexOf("\npgo:contributesto"),
                        turtle.indexOf("\npgo:startyear")))
                .doesNotContain(-1)
                .isSorted();
    }

    @Test
    void turtleIsTheSameInWhateverOrderTheStatementsAreStored() {
        List<Triple> triples =
                new ArrayList<>(TestProject.graph("ontology").getGraph().find().toList());
        String first = turtle(triples);
        Collections.reverse(triples);
        assertThat(turtle(triples)).isEqualTo(first);
    }

    private static String turtle(List<Triple> triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        triples.forEach(graph::add);
        return new String(Documents.write(graph, RDFFormat.TURTLE_PRETTY), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(address(path)).header("Accept", accept).build(), BodyHandlers.ofString());
    }

    private static URI address(String path) {
        return URI.create(server.address() + path);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String cell) {
        return cell == null ? "" : cell;
    }
}
