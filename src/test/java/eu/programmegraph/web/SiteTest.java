package eu.programmegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.KeywordMapper;
import eu.programmegraph.TestProject;
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
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents and pages as an HTTP client sees them. */
final class SiteTest {

    private static final String BASE = "https://w3id.org/programme-graph/";
    private static final Node I02 = NodeFactory.createURI(BASE + "concept/I02");

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

    @TestFactory
    Stream<DynamicTest> theDocumentIsInTheFormThatIsAccepted() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/web/accept.csv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ?\\| ?", -1))
                .map(row -> DynamicTest.dynamicTest(row[0], () -> negotiates(row[1], row[2])));
    }

    private static void negotiates(String accept, String expected) throws Exception {
        HttpRequest.Builder request = request("doc/concept/I02");
        HttpResponse<String> answer = send(accept.isEmpty() ? request : request.header("Accept", accept));
        assertThat(header(answer, "Vary")).contains("Accept");
        if (expected.equals("406")) {
            assertThat(answer.statusCode()).isEqualTo(406);
            assertThat(answer.body())
                    .contains(
                            "There is: text/html (/concept/I02.html), text/turtle (/concept/I02.ttl), application/ld+json");
        } else {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "Content-Type")).startsWith(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle,/concept/I02.ttl",
        "application/ld+json,/concept/I02.jsonld",
        "application/rdf+xml,/concept/I02.rdf",
        "application/n-triples,/concept/I02.nt",
        "application/trig,/concept/I02.trig"
    })
    void aThingLeadsToItsDocumentWhichSaysWhereItsFormIs(String type, String location) throws Exception {
        HttpResponse<String> thing = send(request("concept/I02").header("Accept", type));
        assertThat(thing.statusCode()).isEqualTo(303);
        assertThat(header(thing, "Location")).isEqualTo("/doc/concept/I02");
        assertThat(header(thing, "ETag")).startsWith("\"" + server.generation());
        assertThat(header(thing, "Access-Control-Allow-Origin")).isEqualTo("*");
        HttpResponse<String> document = send(request("doc/concept/I02").header("Accept", type));
        assertThat(header(document, "Content-Location")).isEqualTo(location);
        HttpResponse<String> form = send(request(location.substring(1)));
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(header(form, "Content-Type")).startsWith(type);
        assertThat(form.body()).isEqualTo(document.body());
        Lang language = RDFLanguages.contentTypeToLang(type);
        Graph graph = RDFParser.fromString(form.body(), language).toGraph();
        assertThat(graph.contains(I02, Node.ANY, NodeFactory.createLiteralString("I02")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "concept/ERASMUS+",
                "concept/ERASMUS%2B",
                "concept/2014-2020",
                "concept/R1.2",
                "scheme/individual-impacts",
                "edition/guide-2021-2027-sl",
                "attestation/guide-2021-2027-sl/text/0/KA2",
                "link/R1.1/contributesTo/I01",
                "alignment/I02/broadMatch/bb37e699",
                "change/KA2",
                "example/labels-of-concept",
                "graph/vocabulary",
                "graph/inferred"
            })
    void whateverTheDataNamesHasADocument(String path) throws Exception {
        HttpResponse<String> thing = send(request(path));
        assertThat(thing.statusCode()).isEqualTo(303);
        String document = header(thing, "Location").substring(1);
        for (String type : List.of("text/html", "text/turtle")) {
            HttpResponse<String> answer = send(request(document).header("Accept", type));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "Content-Type")).startsWith(type);
        }
    }

    @Test
    void htmlIsInTheLanguageThatTheBrowserAsksFor() throws Exception {
        HttpResponse<String> page = send(request("doc/concept/I03")
                .header("Accept", "text/html")
                .header("Accept-Language", "de, bg-BG;q=0.9, en;q=0.1"));
        assertThat(header(page, "Content-Location")).isEqualTo("/bg/concept/I03");
        assertThat(header(page, "Vary")).contains("Accept, Accept-Language");
        assertThat(page.body()).contains("<html lang=\"bg\">", "цифрова компетентност");
    }

    @Test
    void interfaceAndContentHaveLanguagesOfTheirOwn() throws Exception {
        String page = send(request("en/concept/I03?content=bg")).body();
        assertThat(page).contains("<html lang=\"en\">", "<span lang=\"bg\">цифрова компетентност</span>");
        assertThat(page).contains("href=\"/sl/concept/I03?content=bg\"");
        HttpResponse<String> setting = send(request("en/settings?content=lv&page=concept%2FI03"));
        assertThat(setting.statusCode()).isEqualTo(302);
        assertThat(header(setting, "Location")).isEqualTo("/en/concept/I03?content=lv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "concept/I02\r\nSet-Cookie: a=b",
                "../../evil"
            })
    void aSettingLeadsBackToThisSiteOnly(String page) throws Exception {
        HttpResponse<String> setting = send(request("en/settings?content=lv&page=" + encode(page)));
        assertThat(setting.statusCode()).isIn(302, 400);
        assertThat(setting.headers().firstValue("Set-Cookie")).isEmpty();
        setting.headers().firstValue("Location").ifPresent(location -> {
            URI target = URI.create(server.address()).resolve(location);
            assertThat(target.getHost()).isEqualTo("localhost");
            assertThat(target.getPath()).startsWith("/en/");
        });
    }

    @Test
    void whatIsNotThereIsNamedAndASearchIsOffered() throws Exception {
        HttpResponse<String> line = send(request("concept/Z99"));
        assertThat(line.statusCode()).isEqualTo(404);
        assertThat(line.body())
                .isEqualToNormalizingNewlines(
                        "404 Nothing was found: /concept/Z99\nSearch: " + server.address() + "en/search?q=Z99\n");
        HttpResponse<String> page = send(request("bg/concept/%3Cscript%3E").header("Accept", "text/html"));
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains("<html lang=\"bg\">", "bg/concept/&lt;script&gt;")
                .doesNotContain("<script>");
        assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
        assertThat(page.headers().firstValue("ETag")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "en/",
                "en/concept/I02",
                "concept/I02.ttl",
                "sitemap.xml",
                "robots.txt",
                "sparql?query=ASK%7B%7D",
                "assets/site.css"
            })
    void whoeverHasTheNewestStateGetsNoBody(String path) throws Exception {
        HttpResponse<String> first = send(request(path));
        assertThat(first.statusCode()).isEqualTo(200);
        String etag = header(first, "ETag");
        assertThat(etag).startsWith("\"" + server.generation());
        HttpResponse<String> again = send(request(path).header("If-None-Match", "\"other\", W/" + etag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("Content-Length")).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(etag);
        assertThat(send(request(path).header("If-Modified-Since", header(first, "Last-Modified")))
                        .statusCode())
                .isEqualTo(304);
        assertThat(send(request(path).header("If-Modified-Since", "Sat, 01 Jan 2000 00:00:00 GMT"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(request(path).header("If-None-Match", "\"other\"")).statusCode())
                .isEqualTo(200);
        assertThat(header(first, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(first, "Access-Control-Expose-Headers")).contains("ETag", "Link", "Location");
        assertThat(header(first, "Cache-Control")).isNotEmpty();
    }

    @Test
    void anEntityTagBelongsToOneFormInOneLanguageAndEncoding() throws Exception {
        Set<String> tags = new HashSet<>();
        for (String form : List.of("text/html", "text/turtle", "application/ld+json")) {
            tags.add(header(send(request("doc/concept/I02").header("Accept", form)), "ETag"));
            tags.add(header(
                    send(request("doc/concept/I02").header("Accept", form).header("Accept-Encoding", "gzip")), "ETag"));
        }
        tags.add(header(
                send(request("doc/concept/I02").header("Accept", "text/html").header("Accept-Language", "sl")),
                "ETag"));
        assertThat(tags).hasSize(7);
        String ask = "sparql?query=ASK%7B%7D";
        assertThat(header(send(request(ask).header("Accept", "text/csv")), "ETag"))
                .isNotEqualTo(header(send(request(ask).header("Accept", "application/sparql-results+json")), "ETag"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SELECT (NOW() AS ?n) {}", "SELECT (rand() AS ?n) {}", "SELECT (STRUUID() AS ?n) {}", "SELEC"})
    void whatDiffersEachTimeOrFailsIsNotCached(String query) throws Exception {
        HttpResponse<String> answer = send(request("sparql?query=" + encode(query)));
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(header(answer, "Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "en/concept/I02", "concept/I02", "concept/I02.ttl", "nothing", "sparql?query=ASK%7B%7D"})
    void headIsGetWithoutTheBody(String path) throws Exception {
        HttpResponse<String> get = send(request(path));
        HttpResponse<String> head = send(request(path).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isEqualTo(get.headers().firstValue("ETag"));
        assertThat(head.headers().firstValue("Content-Type"))
                .isEqualTo(get.headers().firstValue("Content-Type"));
    }

    @Test
    void pagesRunOurScriptsOnlyAndSayNothingOfTheServer() throws Exception {
        HttpResponse<String> page = send(request("en/concept/I02"));
        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.headers().firstValue("Server")).isEmpty();
        assertThat(header(send(request("concept/I02.ttl")), "Content-Security-Policy"))
                .isEqualTo("default-src 'none'; sandbox");
    }

    @Test
    void signpostsLeadFromThePageToTheDataAndBack() throws Exception {
        List<String> ofPage = send(request("en/concept/I02")).headers().allValues("Link");
        assertThat(ofPage)
                .contains(
                        "<https://w3id.org/programme-graph/concept/I02>; rel=\"cite-as\"",
                        "</concept/I02.ttl>; rel=\"describedby\"; type=\"text/turtle\"",
                        "<https://schema.org/DefinedTerm>; rel=\"type\"",
                        "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"");
        List<String> ofData = send(request("concept/I02.ttl")).headers().allValues("Link");
        assertThat(ofData)
                .contains(
                        "</en/concept/I02>; rel=\"describes\"; type=\"text/html\"",
                        "</concept/I02.jsonld>; rel=\"alternate\"; type=\"application/ld+json\"");
    }

    @Test
    void linksThatMustBeWholeBeginWithThePublicAddress() throws Exception {
        ServerSettings settings = ServerSettings.builder()
                .port(0)
                .publicBase(Optional.of(URI.create("https://data.example.org/graph/")))
                .largestAnswer(1 << 24)
                .shutdownGrace(Duration.ofSeconds(1))
                .build();
        try (EndpointServer behindProxy =
                EndpointServer.start(settings, TestProject.store(), TestProject.configuration(), KeywordMapper::new)) {
            URI address = URI.create(behindProxy.address());
            HttpResponse<String> thing =
                    send(HttpRequest.newBuilder(address.resolve("concept/I02")).GET());
            assertThat(header(thing, "Location")).isEqualTo("/graph/doc/concept/I02");
            HttpResponse<String> page = send(
                    HttpRequest.newBuilder(address.resolve("en/concept/I02")).GET());
            assertThat(page.body())
                    .contains(
                            "<link rel=\"canonical\" href=\"https://data.example.org/graph/en/concept/I02\">",
                            "<a href=\"/graph/concept/I02.ttl\">",
                            "https://w3id.org/programme-graph/concept/I02");
            assertThat(page.headers().allValues("Link"))
                    .contains("</graph/concept/I02.ttl>; rel=\"describedby\"; type=\"text/turtle\"");
            assertThat(send(HttpRequest.newBuilder(address.resolve("robots.txt"))
                                    .GET())
                            .body())
                    .contains("Sitemap: https://data.example.org/graph/sitemap.xml");
        }
    }

    @Test
    void theMapNamesEveryConceptInEveryLanguage() throws Exception {
        String index = send(request("sitemap.xml")).body();
        assertThat(index).contains("<loc>" + server.address() + "sitemap-pages.xml</loc>");
        String map = send(request("sitemap-pages.xml")).body();
        for (String language : List.of("en", "sl", "bg", "lv", "pl")) {
            assertThat(map).contains("<loc>" + server.address() + language + "/concept/I02</loc>");
        }
        assertThat(map).contains("hreflang=\"bg\"", "concept/ERASMUS+</loc>");
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path)).GET();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }

    private static String encode(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
