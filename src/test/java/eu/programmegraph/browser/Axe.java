package eu.programmegraph.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The judgement of axe-core: WCAG 2.2 A and AA, and what it calls best practice. */
final class Axe {

    private static final String SCRIPT = read("/axe.min.js");

    private static final String VIOLATIONS = """
            async () => {
              // The query scrolls with the caret in it: CodeMirror keeps the element that has the focus beside this one.
              const isFine = (rule, node) =>
                rule.id === "scrollable-region-focusable" && node.target.join().endsWith(".CodeMirror-scroll");
              const { violations } = await axe.run(document, {
                runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
                resultTypes: ["violations"],
              });
              const tell = (rule, node) =>
                [rule.id, node.target.join(" "), node.html.slice(0, 160), node.failureSummary.replace(/\\s+/g, " ")].join(" | ");
              return violations.flatMap((rule) => rule.nodes.filter((node) => !isFine(rule, node)).slice(0, 3).map((node) => tell(rule, node)));
            }""";

    private Axe() {}

    /** What shuts somebody out of what the page shows now: rule, element and remedy, each after that name. */
    static List<String> judge(Page page, String name) {
        page.evaluate(SCRIPT);
        return ((List<?>) page.evaluate(VIOLATIONS))
                .stream().map(violation -> name + ": " + violation).toList();
    }

    private static String read(String resource) {
        try (InputStream script = Objects.requireNonNull(Axe.class.getResourceAsStream(resource), resource)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
