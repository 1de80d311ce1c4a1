package eu.programmegraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A window of 360 by 740 pixels. */
@ExtendWith(InBrowser.class)
final class PhoneTest {

    @Test
    void noPageIsWiderThanTheWindow(Visit visit) {
        Page page = visit.window(Look.PHONE);
        List<String> wide = new ArrayList<>();
        for (String path : Paths.OF_EACH_KIND) {
            page.navigate(visit.site() + path);
            wide.addAll(Width.beyond(page));
        }
        visit.openError(page, Paths.OF_NOTHING, 404);
        wide.addAll(Width.beyond(page));
        assertThat(wide).isEmpty();
    }

    @Test
    void theAnswerToAQueryFitsToo(Visit visit) {
        Editor editor = new Editor(visit.open(Look.PHONE, "en/sparql?example=label-coverage"));
        editor.run();
        editor.rows().first().waitFor();
        assertThat(Width.beyond(editor.page())).isEmpty();
        editor.show("Chart");
        editor.page().locator("#results canvas").waitFor();
        assertThat(Width.beyond(editor.page())).isEmpty();
    }

    @Test
    void theMenuIsWithinReach(Visit visit) {
        Page page = visit.open(Look.PHONE, "en/");
        for (int section = 0; section < page.locator("nav.sections a").count(); section++) {
            assertThat(page.locator("nav.sections a").nth(section)).isInViewport();
        }
        page.locator("nav.sections a", new Page.LocatorOptions().setHasText("Ontology"))
                .click();
        assertThat(page.locator("nav.sections [aria-current=page]")).hasText("Ontology");
        page.locator("nav.languages a[hreflang=pl]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "pl");
        page.locator("#q").fill("języki");
        page.locator("#q").press("Enter");
        assertThat(page.locator(".results a").first()).isVisible();
    }
}
