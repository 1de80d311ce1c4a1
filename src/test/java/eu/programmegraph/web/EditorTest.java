package eu.programmegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.TestProject;
import eu.programmegraph.query.NamedQuery;
import eu.programmegraph.query.QueryCatalogue;
import eu.programmegraph.vocab.Prefixes;
import eu.programmegraph.vocab.ProgrammeIri;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of the query editor, as it comes from the server, and what it suggests. */
final class EditorTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern QUERY = Pattern.compile("<textarea[^>]*>\\n(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern FORMAT = Pattern.compile("<option value=\"([^\"]+/[^\"]+)\">");

    private static EndpointServer server;

    @BeforeAll
    static void start() {
        server = TestProject.serve(TestProject.store());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<NamedQuery> examples() {
        return QueryCatalogue.read(TestProject.QUERIES).all().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsALinkAndRunsAsItIsShown(NamedQuery example) throws Exception {
        String link = "/en/sparql?example=" + example.name();
        assertThat(get("en/sparql").body()).contains("href=\"" + link + "\"").contains(example.title("en"));
        String page = get(link.substring(1)).body();
        assertThat(page).contains("aria-current=\"page\"");
        example.parameters()
                .forEach((name, meaning) -> assertThat(page).contains("<code>?" + name + "</code>", meaning));
        HttpResponse<String> answer = get("sparql?query=" + encode(query(page)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "new-in-period,        sl, VALUES ?language { \"sl\" }",
        "scheme-alphabetical,  pl, VALUES ?language { \"pl\" }",
        "label-coverage,       pl, VALUES ?language { \"en\" \"sl\" \"bg\" \"lv\" \"pl\" }",
        "labels-of-concept,    bg, VALUES ?notation { \"I02\" }"
    })
    void givesTheExampleInTheLanguageOfTheContent(String example, String language, String expected) throws Exception {
        String query = query(
                get("en/sparql?example=" + example + "&content=" + language).body());
        assertThat(query).contains(expected).doesNotContain("# param");
    }

    @Test
    void beginsANewQueryWithPrefixes() throws Exception {
        assertThat(query(get("en/sparql").body()))
                .startsWith("PREFIX pgo: <https://w3id.org/programme-graph/ontology#>");
    }

    @Test
    void saysThatThereIsNoSuchExample() throws Exception {
        HttpResponse<String> answer = get("en/sparql?example=no-such-example");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("no-such-example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"</textarea><script>alert(1)</script>", "ASK { ?a ?b \"<&amp;>\" }", "SELECT (1 < 2 AS ?x) {}"})
    void takesAQueryForTextWhateverIsInIt(String query) throws Exception {
        HttpResponse<String> answer = get("en/sparql?query=" + encode(query));
        assertThat(query(answer.body())).isEqualTo(query);
        assertThat(answer.body()).doesNotContain("<script>alert");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("script-src 'self'; style-src 'self';");
    }

    @Test
    void keepsThePolicyOfAPageThatTheBrowserHas() throws Exception {
        String etag = get("en/sparql").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = send(request("en/sparql").header("If-None-Match", etag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("script-src 'self'");
    }

    @Test
    void hasAFormThatWorksWithoutScripts() throws Exception {
        String page = get("en/sparql").body();
        assertThat(page).containsPattern("<form id=\"query-form\"[^>]* action=\"/sparql\" method=\"get\">");
        List<String> formats = FORMAT.matcher(page)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
        assertThat(formats).hasSize(9);
        for (String format : formats) {
            boolean isTable = format.contains("sparql-results") || format.contains("-values") || format.contains("csv");
            String query = isTable ? "SELECT * { ?s ?p ?o } LIMIT 1" : "CONSTRUCT WHERE { ?s ?p ?o } LIMIT 1";
            HttpResponse<String> answer = get("sparql?query=" + encode(query) + "&format=" + encode(format));
            assertThat(answer.statusCode()).as(format).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .get()
                    .asString()
                    .startsWith(format);
        }
    }

    @Test
    void suggestsPrefixesTermsAndConceptsInTheLanguageOfTheContent() throws Exception {
        HttpResponse<String> answer = get("bg/terms.json");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        JsonObject terms = JSON.parse(answer.body());
        assertThat(terms.getObj("prefixes").keys())
                .containsExactlyInAnyOrderElementsOf(
                        Prefixes.MAP.getNsPrefixMap().keySet());
        JsonObject concept =
                entry(terms, "concepts", ProgrammeIri.concept("I02").getURI());
        assertThat(concept.getString("notation")).isEqualTo("I02");
        assertThat(concept.getString("label")).isEqualTo("чуждоезикови компетентности");
        JsonObject type = entry(terms, "classes", "https://w3id.org/programme-graph/ontology#IndividualImpact");
        assertThat(type.getString("label")).isEqualTo("въздействие върху лицата");
        assertThat(type.getString("comment")).isNotEmpty();
        entry(terms, "properties", "http://www.w3.org/2004/02/skos/core#prefLabel");
    }

    @Test
    void sendsTheSuggestionsOnce() throws Exception {
        String etag = get("en/terms.json").headers().firstValue("ETag").orElseThrow();
        assertThat(send(request("en/terms.json").header("If-None-Match", etag)).statusCode())
                .isEqualTo(304);
    }

    private static JsonObject entry(JsonObject terms, String list, String iri) {
        List<JsonObject> found = terms.getArray(list)
                .map(JsonValue::getAsObject)
                .filter(term -> term.getString("iri").equals(iri))
                .toList();
        assertThat(found).as(iri).hasSize(1);
        return found.getFirst();
    }

    /** What stands in the editor. */
    private static String query(String page) {
        return QUERY.matcher(page)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path)).header("Accept", "text/html, */*;q=0.5");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
