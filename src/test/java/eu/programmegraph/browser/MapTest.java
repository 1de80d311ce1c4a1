package eu.programmegraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page Map: paste, see, correct, take away. */
@ExtendWith(InBrowser.class)
final class MapTest {

    private static final String TEXT = "The pupils gained digital skills and language skills.\nThe weather was nice.";
    private static final String FIND = "form.map-form button";

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "PHONE", "WITHOUT_SCRIPTS"})
    void whatIsPastedIsSeenCorrectedAndTakenAway(Look look, Visit visit) throws Exception {
        Page page = visit.open(look, "en/map");
        page.locator("#text").fill(TEXT);
        page.locator(FIND).click();
        assertThat(page.locator(".mapped-text mark")).hasCount(2);
        page.locator("select[name=decision-1-I03]").selectOption("accept");
        page.locator("input[name=other-1-I02]").fill("I05.1");
        Download download =
                page.waitForDownload(() -> page.locator(".take button").click());
        assertThat(download.suggestedFilename()).isEqualTo("mapping.csv");
        assertThat(Files.readString(download.path()).lines().skip(1))
                .satisfiesExactly(
                        row -> assertThat(row).endsWith(",digital,accept"),
                        row -> assertThat(row).endsWith(",language,I05.1"));
    }

    @Test
    void aFileMayBeDroppedOnThePage(Visit visit) {
        Page page = visit.open(Look.DESKTOP, "en/map");
        page.evaluate("""
                () => {
                  const data = new DataTransfer();
                  data.items.add(new File(["id,text\\nx-1,A digital school\\n"], "</p><b>.csv", { type: "text/csv" }));
                  document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true }));
                }""");
        page.locator(FIND).click();
        assertThat(page.locator(".mapped-text .identifier")).hasText("x-1");
    }

    @Test
    void whatIsTooLargeIsToldBeforeItIsSentAndAfter(Visit visit) {
        FilePayload large = new FilePayload(
                "large.csv", "text/csv", "id,text\n1,x\n".repeat(400_000).getBytes(StandardCharsets.UTF_8));
        Page page = visit.open(Look.DESKTOP, "en/map");
        page.locator("#file").setInputFiles(large);
        assertThat(page.locator(".too-large")).containsText("This file is too large.");
        Page plain = visit.open(Look.WITHOUT_SCRIPTS, "en/map");
        plain.locator("#file").setInputFiles(large);
        visit.withError(413, () -> {
            plain.locator(FIND).click();
            assertThat(plain.locator("h1")).hasText("Too much at once");
            plain.waitForTimeout(500); // the browser tells of it on its console when it has shown it
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "DESKTOP_DARK", "PHONE", "PHONE_DARK"})
    void thePageShutsNobodyOutAndIsNotTooWide(Look look, Visit visit) {
        Page page = visit.open(look, "en/map");
        List<String> found = new ArrayList<>(Axe.judge(page, "en/map"));
        found.addAll(Width.beyond(page));
        page.locator("#text").fill(TEXT + " " + "digital".repeat(40));
        page.locator(FIND).click();
        page.locator(".mapped-goal details summary").first().click();
        found.addAll(Axe.judge(page, "en/map with results"));
        found.addAll(Width.beyond(page));
        assertThat(found).isEmpty();
    }
}
