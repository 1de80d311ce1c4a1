package eu.programmegraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** Takes the pictures of the README from the running product: {@code docs/screenshots/take}. */
@ExtendWith(InBrowser.class)
@EnabledIfSystemProperty(named = "screenshots", matches = "take", disabledReason = "taken by docs/screenshots/take")
final class ScreenshotsTest {

    private static final Path DIRECTORY = Path.of("docs/screenshots");

    @Test
    void takesThePicturesOfTheReadme(Visit visit) {
        take(visit.open(Look.DESKTOP, "en/concept/I03"), "concept");
        take(visit.open(Look.DESKTOP, "en/logic?action=KA210&concept=C02"), "logic");
        Page page = visit.open(Look.DESKTOP_DARK, "en/sparql?example=goals-feeding-challenges");
        Editor editor = new Editor(page);
        editor.run();
        editor.show("Chart");
        page.locator(".chart canvas").waitFor();
        page.locator("#editor").evaluate("editor => editor.scrollIntoView()");
        take(page, "editor");
    }

    private static void take(Page page, String name) {
        byte[] picture = page.screenshot(new ScreenshotOptions().setPath(DIRECTORY.resolve(name + ".png")));
        assertThat(picture).isNotEmpty();
    }
}
