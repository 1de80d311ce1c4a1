package eu.programmegraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Asking in the query editor. */
@ExtendWith(InBrowser.class)
final class EditorPageTest {

    @Test
    void anAnswerIsATableAndAChart(Visit visit) {
        Editor editor = new Editor(visit.open(Look.DESKTOP, "en/sparql"));
        editor.page()
                .locator("#examples")
                .getByText("Coverage by scheme and language")
                .click();
        editor = new Editor(editor.page());
        editor.run();
        assertThat(editor.page().locator("#editor-status")).containsText(Pattern.compile("Rows: \\d+"));
        assertThat(editor.rows().filter(new Locator.FilterOptions().setHasText("individual-impacts")))
                .not()
                .hasCount(0);
        editor.show("Chart");
        Locator chart = editor.page().locator("#results .chart[role=img]");
        assertThat(chart).hasAttribute("aria-label", Pattern.compile("^Chart of concepts"));
        Object colours = chart.locator("canvas").evaluate("""
                        (canvas) => {
                          const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
                          return new Set(new Uint32Array(data.buffer)).size;
                        }""");
        assertThat((int) colours).isGreaterThan(10);
    }

    @Test
    void conceptsInAnAnswerLeadToTheirPages(Visit visit) {
        Editor editor = new Editor(visit.open(
                Look.DESKTOP,
                "en/sparql?query=SELECT%20*%20%7B%20%3Fc%20"
                        + "%3Chttp%3A%2F%2Fwww.w3.org%2F2004%2F02%2Fskos%2Fcore%23notation%3E%20%22I02%22%20%7D"));
        editor.run();
        Page concept = editor.page()
                .waitForPopup(() -> editor.rows().first().locator("a").first().click());
        assertThat(concept.locator("h1")).hasText("foreign language competences");
    }

    @Test
    void anAnswerCanBeDownloaded(Visit visit) {
        Editor editor = new Editor(visit.open(Look.DESKTOP, "en/sparql?example=labels-of-concept"));
        assertThat(editor.download("CSV"))
                .startsWith("labels-of-concept.csv\nlanguage,kind,label")
                .contains("bg,preferred,чуждоезикови компетентности");
        editor = new Editor(visit.open(Look.DESKTOP, "en/sparql?example=concept-in-full"));
        assertThat(editor.download("Turtle"))
                .startsWith("concept-in-full.ttl\n")
                .contains("pgc:I02", "\"чуждоезикови компетентности\"@bg");
    }

    @Test
    void theLinkToAQueryBringsItBack(Visit visit) {
        String query = "SELECT (\"ключ & <b>\" AS ?x) {}";
        Editor editor = new Editor(visit.open(Look.DESKTOP, "en/sparql"));
        Page page = editor.page();
        page.locator("#editor .CodeMirror").click();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().insertText(query);
        page.locator("#copy-link").click();
        assertThat(page.locator("#editor-status")).hasText("The link is copied.");
        String link = (String) page.evaluate("() => navigator.clipboard.readText()");
        assertThat(page.locator("#permalink")).hasAttribute("href", link);
        Page other = visit.window(Look.DESKTOP);
        other.navigate(link);
        Editor again = new Editor(other);
        assertThat(again.query()).isEqualTo(query);
        again.run();
        assertThat(again.rows()).containsText(new String[] {"ключ & <b>"});
    }

    @Test
    void aQueryThatIsWrongSaysWhy(Visit visit) {
        Page page = visit.open(Look.DESKTOP, "en/sparql?query=SELECT%20%3Fx");
        Editor editor = new Editor(page);
        visit.withError(400, editor::run);
        assertThat(page.locator("#editor-status")).containsText("The query has failed");
        assertThat(page.locator("#results .errorResult")).containsText("Encountered");
    }
}
