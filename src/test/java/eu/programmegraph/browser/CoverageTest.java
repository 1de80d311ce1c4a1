package eu.programmegraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import eu.programmegraph.InventedPortfolio;
import eu.programmegraph.PortfolioProject;
import eu.programmegraph.TestProject;
import eu.programmegraph.web.EndpointServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages about a portfolio. */
@ExtendWith(InBrowser.class)
final class CoverageTest {

    private static final List<String> PATHS = List.of(
            "en/coverage",
            "en/coverage?country=SVN&kind=systemic-impacts",
            "en/coverage?year=1999",
            "en/projects?goal=R1&sort=year",
            "en/project/" + InventedPortfolio.identifier(5),
            "en/concept/I03");

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
    void eachChartIsDrawn(Visit visit) {
        Page page = visit.at(server.address()).open(Look.DESKTOP, "en/coverage");
        int charts = page.locator(".chart").count();
        assertThat(charts).isEqualTo(11);
        for (int at = 0; at < charts; at++) {
            page.locator(".chart").nth(at).scrollIntoViewIfNeeded();
            assertThat(page.locator(".chart").nth(at).locator("canvas")).isVisible();
        }
        assertThat(page.locator(".chart[data-drawn=true]")).hasCount(charts);
    }

    @Test
    void aNumberLeadsToTheProjectsByTheKeysAlone(Visit visit) {
        Page page = visit.at(server.address()).open(Look.DESKTOP, "en/coverage");
        page.locator("#country").focus();
        page.keyboard().type("Slov");
        page.locator("form.logic-choices button").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/coverage?*country=SVN*");
        page.locator("#matrix-table td a").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/projects?*");
        assertThat(page.locator(".conditions")).containsText("SVN");
        page.locator("table.projects a").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".summary mark").first()).isVisible();
    }

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "DESKTOP_DARK", "PHONE", "PHONE_DARK"})
    void noPageShutsAnybodyOutOrIsTooWide(Look look, Visit visit) {
        Page page = visit.at(server.address()).window(look);
        List<String> found = new ArrayList<>();
        for (String path : PATHS) {
            page.navigate(visit.site() + path);
            if (page.locator(".chart").count() > 0) {
                page.locator(".chart canvas").first().waitFor();
            }
            found.addAll(Axe.judge(page, path));
            found.addAll(Width.beyond(page));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void withoutScriptsThereAreTheTables(Visit visit) {
        Page page = visit.at(server.address()).open(Look.WITHOUT_SCRIPTS, "en/coverage");
        page.locator("#action").selectOption("KA210");
        page.locator("form.logic-choices button").click();
        assertThat(page.locator(".chart").first()).isHidden();
        page.locator("#individual-impacts-table td a").first().click();
        assertThat(page.locator("table.projects tbody tr").first()).isVisible();
    }
}
