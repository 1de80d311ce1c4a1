package eu.programmegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.InventedPortfolio;
import eu.programmegraph.PortfolioProject;
import eu.programmegraph.TestProject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages about a portfolio as an HTTP client sees them. */
final class PortfolioPagesTest {

    private static final String PROJECT = InventedPortfolio.identifier(5);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .build();

    private static EndpointServer server;

    @BeforeAll
    static void start() {
        server = TestProject.serve(PortfolioProject.store());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theFiguresAreThoseOfThePortfolio() throws Exception {
        Document page = page("en/coverage");
        assertThat(page.select(".figures b").eachText()).startsWith("200");
        assertThat(page.select("section.figure")).hasSize(12).allSatisfy(figure -> {
            assertThat(figure.select("tbody tr, .gaps li")).isNotEmpty();
            assertThat(figure.select(".sources a")).hasSize(2);
        });
        assertThat(page.select(".gaps").text()).contains(InventedPortfolio.NOT_SERVED);
        assertThat(page.text()).contains("Programme Graph mapper", "invented-1");
        assertThat(page.select("#matrix-table tbody tr")).hasSize(9);
        assertThat(page.select("#matrix-table thead th")).hasSize(15);
    }

    @Test
    void eachNumberLeadsToAsManyProjects() throws Exception {
        Document page = page("en/coverage?country=SVN");
        for (String table :
                List.of("individual-impacts", "by-action", "by-field", "by-country", "by-year", "matrix", "pairs")) {
            Element cell = page.expectFirst("#" + table + "-table td a");
            Document list = page(cell.attr("href").substring(1));
            assertThat(list.expectFirst(".figures b").text()).as(table).isEqualTo(cell.text());
            assertThat(list.select("table.projects tbody tr")).hasSize(Math.min(50, Integer.parseInt(cell.text())));
        }
    }

    @Test
    void whatFitsNothingSaysSo() throws Exception {
        assertThat(page("en/coverage?year=1999").select(".notice").text()).isEqualTo("No project fits this choice.");
        assertThat(page("en/projects?action=nothing").select(".notice").text())
                .isEqualTo("No project fits this choice.");
        assertThat(page("en/projects?goal=I03%22%20%7D%20%23").select(".notice").text())
                .isEqualTo("No project fits this choice.");
    }

    @Test
    void withoutAPortfolioTheCommandIsTold() throws Exception {
        try (EndpointServer empty = TestProject.serve(TestProject.store())) {
            Document page = Jsoup.connect(empty.address() + "en/coverage").get();
            assertThat(page.select(".notice").text()).contains("./programme-graph load --portfolio FILE");
        }
    }

    @Test
    void aListIsTurnedPageByPage() throws Exception {
        Document first = page("en/projects?sort=grant");
        assertThat(first.select(".pages").text()).contains("Page 1 of 4");
        assertThat(first.select("[rel=prev]")).isEmpty();
        Document second = page(first.expectFirst("[rel=next]").attr("href").substring(1));
        assertThat(second.select(".pages").text()).contains("Page 2 of 4");
        assertThat(second.select(".identifier").eachText())
                .hasSize(50)
                .doesNotContainAnyElementsOf(first.select(".identifier").eachText());
        assertThat(page("en/projects?page=9999999999").select(".pages").text()).contains("Page 1 of 4");
    }

    @Test
    void figuresAreHadAsCsv() throws Exception {
        Document page = page("en/coverage?action=KA220");
        for (Element link : page.select(".sources a[download]")) {
            HttpResponse<String> csv = get(link.attr("href").substring(1), "*/*");
            assertThat(csv.statusCode()).isEqualTo(200);
            assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8; header=present");
            assertThat(csv.body().lines().count()).as(link.attr("href")).isGreaterThan(1);
        }
        assertThat(get("en/coverage/projects-of-cell.csv", "*/*").body().lines())
                .hasSize(201);
        assertThat(get("en/coverage/labels-of-concept.csv", "*/*").statusCode()).isEqualTo(404);
        assertThat(get("en/coverage/project-in-full.csv", "*/*").statusCode()).isEqualTo(404);
    }

    @Test
    void theQueryOfAFigureIsInTheEditorWithItsChoice() throws Exception {
        Document page = page("en/coverage?country=SVN&year=2022");
        String editor = page.expectFirst("section:has(#by-action) .sources a:last-child")
                .attr("href");
        String query = page(editor.substring(1)).expectFirst("#query").wholeText();
        assertThat(query).contains("VALUES ?country { \"SVN\" }", "VALUES ?year { \"2022\" }", "{ \"any\" }");
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create(server.address() + "sparql"))
                        .header("Content-Type", "application/sparql-query")
                        .header("Accept", "text/csv")
                        .POST(HttpRequest.BodyPublishers.ofString(query))
                        .build(),
                BodyHandlers.ofString());
        String table = page.expectFirst("#by-action-table td a").text();
        assertThat(answer.body().lines().skip(1).findFirst().orElseThrow()).startsWith(table + ",");
    }

    @Test
    void aProjectHasAPageAndDocuments() throws Exception {
        HttpResponse<String> thing = get("project/" + PROJECT, "text/html");
        assertThat(thing.statusCode()).isEqualTo(303);
        assertThat(thing.headers().firstValue("Location")).contains("/doc/project/" + PROJECT);
        HttpResponse<String> document = get("doc/project/" + PROJECT, "text/html");
        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(document.headers().allValues("Link"))
                .anyMatch(link -> link.contains("/project/" + PROJECT + ".ttl>; rel=\"describedby\""))
                .anyMatch(link -> link.contains("schema.org/ResearchProject"));
        Document page = Jsoup.parse(document.body());
        assertThat(page.expectFirst("h1").text()).startsWith("Invented project 5");
        assertThat(page.select(".summary .stated").size())
                .isEqualTo(page.select(".outcomes > li").size());
        assertThat(page.select(".summary mark")).isNotEmpty();
        assertThat(page.select(".outcomes a.item[href^=/en/concept/]")).isNotEmpty();
        assertThat(page.select(".outcomes").text()).contains("confidence", "Programme Graph mapper");
        assertThat(page.select(".participants li")).hasSize(3);
        assertThat(page.select("a[href=https://project-5.example.org/]").attr("rel"))
                .isEqualTo("nofollow noopener external");
    }

    @Test
    void anIdentifierThatIsNotAsItShouldBeLeadsToItsProjectToo() throws Exception {
        String identifier = InventedPortfolio.identifier(InventedPortfolio.MALFORMED);
        Document list = page("en/projects?year=2023&action=KA210");
        Element link = list.expectFirst("tr:contains(" + identifier.substring(0, 20) + ") a");
        Document page = page(link.attr("href").substring(1));
        assertThat(page.expectFirst(".identifier").text()).isEqualTo(identifier);
        assertThat(page.select(".outcomes > li")).isNotEmpty();
        page(page.expectFirst(".outcomes > li > p > a").attr("href").substring(1));
        String thing = link.attr("href").substring("/en/".length());
        assertThat(get(thing, "text/turtle").headers().firstValue("Location")).contains("/doc/" + thing);
        assertThat(get(thing + ".ttl", "*/*").body()).contains(identifier);
    }

    @Test
    void theDocumentOfAProjectHoldsItsOutcomesAndMappings() throws Exception {
        Graph graph = RDFParser.fromString(
                        get("project/" + PROJECT + ".ttl", "*/*").body(), Lang.TURTLE)
                .toGraph();
        String base = "https://w3id.org/programme-graph/";
        assertThat(graph.find(Node.ANY, NodeFactory.createURI(base + "ontology#outcomeOf"), Node.ANY)
                        .toList())
                .isNotEmpty();
        assertThat(graph.find(Node.ANY, NodeFactory.createURI(base + "ontology#confidence"), Node.ANY)
                        .toList())
                .isNotEmpty();
    }

    @Test
    void whateverAProjectNamesHasAPage() throws Exception {
        Document page = page("en/project/" + PROJECT);
        for (String link : List.of(".outcomes > li > p > a", ".participants a")) {
            Document other = page(page.expectFirst(link).attr("href").substring(1));
            assertThat(other.select("table.statements tr")).isNotEmpty();
        }
        String mapping = page(page.expectFirst(".outcomes > li > p > a")
                        .attr("href")
                        .substring(1))
                .expectFirst("a[href*=/mapping/]")
                .attr("href");
        assertThat(page(mapping.substring(1)).select("table.statements").text()).contains("pgo:confidence");
        assertThat(page(page.expectFirst(".participants a").attr("href").substring(1))
                        .text())
                .contains("Invented School", "Invented project");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I03", "R1", "S12"})
    void aGoalShowsTheProjectsThatServeIt(String goal) throws Exception {
        Document page = page("en/concept/" + goal);
        assertThat(page.select(".serving li")).hasSize(5).allSatisfy(entry -> {
            assertThat(entry.select("mark")).isNotEmpty();
            assertThat(entry.expectFirst("a").attr("href")).startsWith("/en/project/");
        });
        String all = page.expectFirst("a[href*=/projects?goal]").attr("href");
        assertThat(page(all.substring(1)).expectFirst(".figures b").text())
                .isEqualTo(page.expectFirst("section:has(#serving) .count").text());
        String turtle = get("concept/" + goal + ".ttl", "*/*").body();
        assertThat(turtle).doesNotContain("/project/", "/outcome/");
    }

    @Test
    void theSiteMapLeadsToEachProject() throws Exception {
        String index = get("sitemap.xml", "*/*").body();
        assertThat(index).contains("<sitemapindex", "sitemap-pages.xml", "sitemap-projects-1.xml");
        assertThat(index).doesNotContain("sitemap-projects-2.xml");
        assertThat(get("sitemap-projects-1.xml", "*/*").body().split("<loc>", -1))
                .hasSize(201);
        assertThat(get("sitemap-projects-2.xml", "*/*").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsCompleteIsKeptByBrowsers() throws Exception {
        HttpResponse<String> page = get("en/coverage", "text/html");
        assertThat(page.headers().firstValue("Cache-Control")).contains("public, max-age=60");
        HttpResponse<String> again = CLIENT.send(
                HttpRequest.newBuilder(URI.create(server.address() + "en/coverage"))
                        .header(
                                "If-None-Match",
                                page.headers().firstValue("ETag").orElseThrow())
                        .build(),
                BodyHandlers.ofString());
        assertThat(again.statusCode()).isEqualTo(304);
    }

    private static Document page(String path) throws Exception {
        HttpResponse<String> answer = get(path, "text/html");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body(), server.address());
    }

    private static HttpResponse<String> get(String path, String accept) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(server.address() + path))
                        .header("Accept", accept)
                        .build(),
                BodyHandlers.ofString());
    }
}
