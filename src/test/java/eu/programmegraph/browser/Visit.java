package eu.programmegraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;

/** What one test does in the browser, and what went wrong meanwhile on the pages it opened. */
final class Visit {

    /** What a page gives up by itself, such as suggestions for a word that was typed on. */
    private static final String GIVEN_UP = "net::ERR_ABORTED";

    private static final double PATIENCE = 10_000; // milliseconds

    private final Browser browser;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private String site;

    Visit(Browser browser, String site) {
        this.browser = browser;
        this.site = site;
    }

    /** Goes to another site than the usual one. */
    Visit at(String address) {
        this.site = address;
        return this;
    }

    /** The address of the site, ending in a slash. */
    String site() {
        return site;
    }

    /** An empty window of that look. */
    Page window(Look look) {
        BrowserContext context = browser.newContext(look.options());
        contexts.add(context);
        context.setDefaultTimeout(PATIENCE);
        context.onConsoleMessage(this::note);
        context.onWebError(error -> problems.add("script error: " + error.error()));
        context.onRequest(this::note);
        context.onRequestFailed(this::noteFailed);
        context.onResponse(answer -> {
            if (answer.status() >= 400) {
                problems.add(answer.status() + " " + answer.url());
            }
        });
        Page page = context.newPage();
        page.onDialog(dialog -> {
            problems.add("a dialog opened: " + dialog.message());
            dialog.dismiss();
        });
        return page;
    }

    /** A window of that look with that page in it. */
    Page open(Look look, String path) {
        Page page = window(look);
        page.navigate(site + path);
        return page;
    }

    /** Opens a page that tells of an error; that it does is no problem. */
    void openError(Page page, String path, int status) {
        withError(status, () -> assertThat(page.navigate(site + path).status()).isEqualTo(status));
    }

    /** Does what leads to an answer with that status; that it does is no problem. */
    void withError(int status, Runnable action) {
        List<String> before = List.copyOf(problems);
        action.run();
        problems.removeIf(problem -> !before.contains(problem) && problem.contains(Integer.toString(status)));
    }

    /** Closes the windows, and holds that there were no problems, unless the test has failed already. */
    void end(boolean well) {
        contexts.forEach(BrowserContext::close);
        if (well) {
            assertThat(problems).as("what went wrong on the pages").isEmpty();
        }
    }

    private void note(ConsoleMessage message) {
        if (List.of("error", "warning").contains(message.type())) {
            problems.add("console: " + message.text() + " at " + message.location());
        }
    }

    private void note(Request request) {
        String url = request.url();
        if (!url.startsWith(site) && !url.startsWith("data:") && !url.startsWith("blob:" + site)) {
            problems.add("request to elsewhere: " + url);
        }
    }

    private void noteFailed(Request request) {
        if (!GIVEN_UP.equals(request.failure())) {
            problems.add("request failed: " + request.failure() + " " + request.url());
        }
    }
}
