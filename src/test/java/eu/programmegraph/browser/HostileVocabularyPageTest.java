package eu.programmegraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import eu.programmegraph.HostileProject;
import eu.programmegraph.TestProject;
import eu.programmegraph.web.EndpointServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Texts of the vocabulary that try to be more, or to break the page. */
@ExtendWith(InBrowser.class)
final class HostileVocabularyPageTest {

    private static final List<String> PATHS = List.of(
            "en/",
            "en/concepts",
            "en/scheme/individual-impacts",
            "en/concept/I02",
            "bg/concept/KA220",
            "en/concept/S08.1",
            "en/concept/SP",
            "en/search?q=digital",
            "en/logic",
            "en/compare",
            "en/data",
            "en/sparql",
            "en/link/R1.1/contributesTo/I01",
            "en/change/KA2");

    private static EndpointServer server;

    @BeforeAll
    static void start() {
        server = TestProject.serve(HostileProject.store());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void nothingRunsAndNothingIsTooWide(Visit visit) {
        Page page = visit.at(server.address()).window(Look.PHONE);
        List<String> wide = new ArrayList<>();
        for (String path : PATHS) {
            page.navigate(visit.site() + path);
            wide.addAll(Width.beyond(page));
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void suggestionsAndAnswersRunNothingEither(Visit visit) {
        Page page = visit.at(server.address()).open(Look.PHONE, "en/");
        page.locator("#q").pressSequentially("digital");
        page.locator("#suggestions [role=option]").first().waitFor();
        assertThat(page.locator("#suggestions script, #suggestions img, #suggestions svg")
                        .count())
                .isZero();
        assertThat(Width.beyond(page)).isEmpty();
        Editor editor = new Editor(visit.open(Look.DESKTOP, "en/sparql?example=labels-of-concept"));
        editor.run();
        editor.rows().first().waitFor();
        assertThat(editor.page().locator("#results td script, #results td img").count())
                .isZero();
    }

    @Test
    void writingFromRightToLeftEndsWithTheText(Visit visit) {
        Page page = visit.at(server.address()).window(Look.DESKTOP);
        List<String> open = new ArrayList<>();
        for (String path : PATHS) {
            page.navigate(visit.site() + path);
            ((List<?>) page.evaluate("""
                            () => [...document.querySelectorAll("body *:not(option, optgroup, script, title, svg *)")]
                              .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.includes("\\u202e")))
                              .filter((element) => !/isolate|plaintext/.test(getComputedStyle(element).unicodeBidi)
                                && getComputedStyle(element).display === "inline")
                              .map((element) => location.pathname + ": " + element.outerHTML.slice(0, 120))""")).forEach(element -> open.add(String.valueOf(element)));
        }
        assertThat(open).isEmpty();
    }
}
