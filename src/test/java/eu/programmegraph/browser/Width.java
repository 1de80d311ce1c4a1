package eu.programmegraph.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** How wide a page is. */
final class Width {

    private static final String BEYOND = """
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) return [];
              const scrolls = (element) =>
                element !== document.body && element !== null &&
                (getComputedStyle(element).overflowX !== "visible" || scrolls(element.parentElement));
              return [...document.body.querySelectorAll("*")]
                .filter((element) => element.getBoundingClientRect().right > width + 1 && !scrolls(element.parentElement))
                .map((element) => location.pathname + ": " + element.outerHTML.slice(0, 120))
                .concat(location.pathname + " is " + document.documentElement.scrollWidth + " pixels wide");
            }""";

    private Width() {}

    /** What reaches beyond the window, so that one has to scroll to the side. */
    static List<String> beyond(Page page) {
        return ((List<?>) page.evaluate(BEYOND)).stream().map(String::valueOf).toList();
    }
}
