package eu.programmegraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of page, as axe-core judges it: WCAG 2.2 A and AA, and what it calls best practice. */
@ExtendWith(InBrowser.class)
final class AccessibilityTest {

    private static final List<String> PATHS = List.of(
            "en/",
            "en/concepts",
            "bg/scheme/individual-impacts",
            "sl/concept/I02?content=en",
            "en/concept/S08.1",
            "pl/concept/SP",
            "en/search",
            "en/search?q=digital",
            "en/search?q=xyzzy",
            "en/logic",
            "lv/logic?concept=I02",
            "en/compare",
            "en/ontology",
            "en/data",
            "en/attestation/guide-2021-2027-sl/text/0/KA2",
            "en/alignment/I02/broadMatch/bb37e699",
            "bg/graph/vocabulary");

    private static final String AXE = read("/axe.min.js");

    private static final String VIOLATIONS =
            """
            async () => {
              const { violations } = await axe.run(document, {
                runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
                resultTypes: ["violations"],
              });
              const tell = (rule, node) =>
                [rule.id, node.target.join(" "), node.html.slice(0, 160), node.failureSummary.replace(/\\s+/g, " ")].join(" | ");
              return violations.flatMap((rule) => rule.nodes.slice(0, 3).map((node) => tell(rule, node)));
            }""";

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "DESKTOP_DARK", "PHONE", "PHONE_DARK"})
    void noPageShutsAnybodyOut(Look look, Visit visit) {
        Page page = visit.window(look);
        List<String> found = new java.util.ArrayList<>();
        for (String path : PATHS) {
            page.navigate(visit.site() + path);
            found.addAll(judge(page, path));
        }
        visit.openError(page, "en/concept/Z99", 404);
        found.addAll(judge(page, "error"));
        assertThat(found).isEmpty();
    }

    private static List<String> judge(Page page, String path) {
        page.evaluate(AXE);
        return ((List<?>) page.evaluate(VIOLATIONS))
                .stream().map(violation -> path + ": " + violation).toList();
    }

    private static String read(String resource) {
        try (InputStream script = Objects.requireNonNull(AccessibilityTest.class.getResourceAsStream(resource))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
