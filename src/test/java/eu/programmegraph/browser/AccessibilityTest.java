package eu.programmegraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of page in each look, as axe-core judges it. */
@ExtendWith(InBrowser.class)
final class AccessibilityTest {

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "DESKTOP_DARK", "PHONE", "PHONE_DARK"})
    void noPageShutsAnybodyOut(Look look, Visit visit) {
        Page page = visit.window(look);
        List<String> found = new ArrayList<>();
        for (String path : Paths.OF_EACH_KIND) {
            page.navigate(visit.site() + path);
            found.addAll(Axe.judge(page, path));
        }
        visit.openError(page, Paths.OF_NOTHING, 404);
        found.addAll(Axe.judge(page, Paths.OF_NOTHING));
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "PHONE_DARK"})
    void norDoWhatAppearsOnlyWhenItIsUsed(Look look, Visit visit) {
        Page page = visit.open(look, "en/concept/I02");
        page.locator("#q").pressSequentially("digi");
        page.locator("#suggestions [role=option]").first().waitFor();
        page.locator("#q").press("ArrowDown");
        List<String> found = new ArrayList<>(Axe.judge(page, "suggestions"));
        Editor editor = new Editor(visit.open(look, "en/sparql?example=label-coverage"));
        editor.run();
        editor.rows().first().waitFor();
        found.addAll(Axe.judge(editor.page(), "table"));
        editor.show("Chart");
        editor.page().locator("#results canvas").waitFor();
        found.addAll(Axe.judge(editor.page(), "chart"));
        editor.show("Raw answer");
        editor.page().locator("#results .CodeMirror").waitFor();
        found.addAll(Axe.judge(editor.page(), "raw answer"));
        assertThat(found).isEmpty();
    }
}
