package eu.programmegraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything by the keys alone. */
@ExtendWith(InBrowser.class)
final class KeyboardTest {

    private static final int MOST_STEPS = 120;

    @Test
    void theFirstStopLeadsPastTheNavigation(Visit visit) {
        Page page = visit.open(Look.DESKTOP, "en/concept/I02");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        assertThat(page.locator(".skip")).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
        page.keyboard().press("Tab");
        assertThat((boolean) page.evaluate("() => document.querySelector('main').contains(document.activeElement)"))
                .isTrue();
    }

    @Test
    void aConceptIsFoundAndOpened(Visit visit) {
        Page page = visit.open(Look.DESKTOP, "en/");
        tabTo(page, "#q");
        page.keyboard().type("foreign language");
        page.locator("#suggestions [role=option]").first().waitFor();
        page.keyboard().press("Escape");
        assertThat(page.locator("#suggestions")).isHidden();
        page.keyboard().press("Enter");
        page.waitForURL("**/search?q=*");
        tabTo(page, ".results a");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("foreign language competences");
    }

    @Test
    void oneGetsThroughTheQueryEditorAndOutOfIt(Visit visit) {
        Page page = visit.open(Look.DESKTOP, "en/sparql?example=labels-of-concept");
        Editor editor = new Editor(page);
        tabTo(page, "#editor .CodeMirror textarea");
        page.keyboard().press("ControlOrMeta+Enter");
        assertThat(editor.rows()).not().hasCount(0);
        page.keyboard().press("Escape");
        page.keyboard().press("Tab");
        assertThat((boolean) page.evaluate("() => document.activeElement.matches('.CodeMirror textarea')"))
                .isFalse();
        tabTo(page, "#copy-link");
        tabTo(page, "#downloads button:not([hidden])");
        tabTo(page, "#examples a");
    }

    @Test
    void whereOneIsIsAlwaysSeen(Visit visit) {
        Page page = visit.open(Look.DESKTOP, "en/concept/I02");
        Set<String> unseen = new LinkedHashSet<>();
        for (int step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            String stop = (String) page.evaluate("""
                    () => {
                      const here = document.activeElement;
                      if (here === document.body) return "";
                      const shown = [here, ...here.querySelectorAll("rect")].some((part) => {
                        const style = getComputedStyle(part);
                        return style.outlineStyle !== "none" || (part !== here && style.strokeWidth === "3px");
                      });
                      return shown ? "seen" : here.outerHTML.slice(0, 120);
                    }""");
            if (stop.isEmpty()) {
                break;
            }
            unseen.add(stop);
        }
        assertThat(unseen).containsExactly("seen");
    }

    /** Goes on until that has the focus. */
    private static void tabTo(Page page, String selector) {
        for (int step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("(selector) => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not lead to " + selector + " on " + page.url());
    }
}
