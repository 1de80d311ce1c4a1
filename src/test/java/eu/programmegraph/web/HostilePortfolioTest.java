package eu.programmegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.HostileProject;
import eu.programmegraph.PortfolioProject;
import eu.programmegraph.TestProject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Texts of projects stay texts, whatever they hold. */
final class HostilePortfolioTest {

    private static EndpointServer server;

    @BeforeAll
    static void start() {
        server = TestProject.serve(PortfolioProject.hostile());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void noTextBecomesAnElementOrAnAttribute() throws Exception {
        Set<String> seen = new HashSet<>();
        for (String start : List.of("en/coverage", "en/projects", "en/concept/R1", "en/concept/I03")) {
            Document page = read(start);
            holdsNothingForeign(page);
            for (String path : page.select("a[href^=/en/project/]").eachAttr("href")) {
                if (seen.add(path)) {
                    Document project = read(path.substring(1));
                    holdsNothingForeign(project);
                    for (String other : project.select("a[href^=/en/outcome/], a[href^=/en/organisation/]")
                            .eachAttr("href")) {
                        if (seen.size() < 60 && seen.add(other)) {
                            holdsNothingForeign(read(other.substring(1)));
                        }
                    }
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(40);
    }

    @Test
    void titlesAreShownAsTheyAre() throws Exception {
        Document list = read("en/projects");
        assertThat(list.select("table.projects tbody th > a"))
                .hasSize(40)
                .allSatisfy(title -> assertThat(HostileProject.TEXTS)
                        .anyMatch(text -> title.wholeText().startsWith(text)));
    }

    private static void holdsNothingForeign(Document page) {
        assertThat(page.select(
                        "img, iframe, object, embed, base, style, [onload], [onerror], [onfocus], [onmouseover]"))
                .isEmpty();
        assertThat(page.select("script:not([src])"))
                .allSatisfy(script -> assertThat(script.attr("type")).isEqualTo("application/ld+json"));
        assertThat(page.select("[href], [src]"))
                .allSatisfy(link ->
                        assertThat(link.attr("href") + link.attr("src")).doesNotStartWithIgnoringCase("javascript"));
    }

    private static Document read(String path) throws Exception {
        try (var stream = URI.create(server.address() + path).toURL().openStream()) {
            return Jsoup.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8), server.address());
        }
    }
}
