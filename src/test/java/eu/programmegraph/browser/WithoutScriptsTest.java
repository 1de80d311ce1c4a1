package eu.programmegraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A browser that runs no scripts. */
@ExtendWith(InBrowser.class)
final class WithoutScriptsTest {

    @Test
    void aSearchLeadsToAConceptInTheLanguageAskedFor(Visit visit) {
        Page page = visit.open(Look.WITHOUT_SCRIPTS, "en/");
        page.locator("#q").fill("цифрова");
        page.locator("form.search button").click();
        page.locator(".results a[href*=I03]").click();
        assertThat(page.locator("h1")).hasText("digital competence");
        assertThat(page.locator("button.copy")).isHidden();
        assertThat(page.locator("svg.logic a").first()).isVisible();
        page.locator("#content").selectOption("lv");
        page.locator("form.content-language button").click();
        assertThat(page.locator("h1 [lang=lv]")).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void theInterventionLogicNarrowsAndLeadsToConcepts(Visit visit) {
        Page page = visit.open(Look.WITHOUT_SCRIPTS, "en/logic");
        page.locator("#action").selectOption("KA220");
        page.locator(".logic-choices button").click();
        page.locator("svg.logic a").last().click();
        assertThat(page.locator("h1 + .facts .notation")).isVisible();
        page.goBack();
        page.locator(".logic-step a.focus").first().click();
        assertThat(page.locator("svg.logic a").first()).isVisible();
    }

    @Test
    void aQueryIsSentByAPlainForm(Visit visit) {
        Page page = visit.open(Look.WITHOUT_SCRIPTS, "en/sparql?example=labels-of-concept");
        assertThat(page.locator("#editor")).isHidden();
        assertThat(page.locator("#query")).hasValue(Pattern.compile("VALUES \\?notation"));
        page.locator("#format").selectOption("application/sparql-results+json");
        page.locator("#query-form button").click();
        assertThat(page.locator("body")).containsText("чуждоезикови компетентности");
        assertThat(page.url()).startsWith(visit.site() + "sparql?query=");
    }
}
