package eu.programmegraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Finding and reading concepts, with a mouse, as most people do. */
@ExtendWith(InBrowser.class)
final class ReadingTest {

    @Test
    void whoTypesInBulgarianIsShownConcepts(Visit visit) {
        Page page = visit.open(Look.DESKTOP, "bg/");
        page.locator("#q").pressSequentially("умен");
        Locator options = page.locator("#suggestions [role=option]");
        assertThat(options.first()).isVisible();
        assertThat(options.first().locator("mark").first().textContent()).isEqualToIgnoringCase("умен");
        page.locator("#q").press("ArrowDown");
        page.locator("#q").press("ArrowDown");
        Locator chosen = options.nth(1);
        assertThat(chosen).hasAttribute("aria-selected", "true");
        assertThat(page.locator("#q")).hasAttribute("aria-activedescendant", chosen.getAttribute("id"));
        String notation = chosen.locator("code").textContent();
        page.locator("#q").press("Enter");
        assertThat(page.locator("h1 + .facts .notation")).hasText(notation);
        assertThat(page.locator("html")).hasAttribute("lang", "bg");
    }

    @Test
    void interfaceAndContentChangeTheirLanguagesApart(Visit visit) {
        Page page = visit.open(Look.DESKTOP, "en/concept/I02");
        assertThat(page.locator("h1")).hasText("foreign language competences");
        page.locator("nav.languages a[hreflang=sl]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "sl");
        assertThat(page.locator("h1")).hasText("znanje tujih jezikov");
        page.locator("#content").selectOption("bg");
        assertThat(page.locator("h1")).hasText("чуждоезикови компетентности");
        assertThat(page.locator("html")).hasAttribute("lang", "sl");
        page.locator("nav.sections a").first().click();
        assertThat(page.locator("#content")).hasValue("bg");
        assertThat(page.locator("main")).containsText("чуждоезикови компетентности");
    }

    @Test
    void theIriOfAConceptCanBeCopied(Visit visit) {
        Page page = visit.open(Look.DESKTOP, "en/concept/I02");
        page.locator("button.copy").click();
        assertThat(page.locator(".copied")).hasText("Copied");
        assertThat(page.evaluate("() => navigator.clipboard.readText()"))
                .isEqualTo("https://w3id.org/programme-graph/concept/I02");
    }

    @Test
    void thePictureOfTheInterventionLogicLeadsToConceptsAndNarrows(Visit visit) {
        Page page = visit.open(Look.DESKTOP, "en/logic");
        int all = page.locator("svg.logic a[data-concept]").count();
        page.locator("#concept").selectOption("I02");
        page.locator(".logic-choices button").click();
        assertThat(page).hasURL(Pattern.compile("concept=I02"));
        int fewer = page.locator("svg.logic a[data-concept]").count();
        assertThat(fewer).isLessThan(all).isGreaterThan(2);
        Locator box = page.locator("svg.logic a[data-concept=I02]");
        box.hover();
        assertThat(page.locator("svg.logic")).hasClass(Pattern.compile("chosen"));
        assertThat(page.locator("svg.logic .fan path.on")).not().hasCount(0);
        box.click();
        assertThat(page.locator("h1")).hasText("foreign language competences");
        page.locator("svg.logic a").first().click();
        assertThat(page.locator("h1")).not().hasText("foreign language competences");
    }

    @Test
    void aTermOfTheOntologyIsWhereItsAddressLeads(Visit visit) {
        Page page = visit.open(Look.DESKTOP, "en/ontology#Goal");
        assertThat(page.locator("#Goal")).isInViewport();
        assertThat(page.locator("#Goal h3")).containsText("pgo:Goal");
        assertThat((int) page.evaluate("() => scrollY")).isPositive();
    }

    @Test
    void whoLikesItDarkHasItDark(Visit visit) {
        String light = ground(visit.open(Look.DESKTOP, "en/"));
        String dark = ground(visit.open(Look.DESKTOP_DARK, "en/"));
        assertThat(light).isEqualTo("rgb(251, 250, 247)");
        assertThat(dark).isNotEqualTo(light);
    }

    @Test
    void onPaperThereIsNoNavigation(Visit visit) {
        Page page = visit.open(Look.DESKTOP, "en/concept/I02");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (String onScreenOnly :
                new String[] {"nav.sections", "nav.languages", "form.search", "form.content-language"}) {
            assertThat(page.locator(onScreenOnly)).isHidden();
        }
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("#iri")).isVisible();
    }

    private static String ground(Page page) {
        return (String) page.evaluate("() => getComputedStyle(document.body).backgroundColor");
    }
}
