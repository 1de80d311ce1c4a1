package eu.programmegraph.browser;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** The query editor on a page, by what a person sees of it. */
record Editor(Page page) {

    Editor {
        page.locator("#editor .CodeMirror").waitFor();
    }

    String query() {
        return (String) page.evaluate("() => document.querySelector('#editor .CodeMirror').CodeMirror.getValue()");
    }

    void run() {
        page.locator("#editor").getByRole(AriaRole.BUTTON, named("Run")).click();
        page.locator("#results").waitFor();
    }

    /** Shows the answer as that. */
    void show(String form) {
        page.locator("#results")
                .getByText(form, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    Locator rows() {
        return page.locator("#results table tbody tr");
    }

    /** The answer as a file of that format, and its name before that. */
    String download(String format) {
        Download file = page.waitForDownload(() -> page.locator("#downloads")
                .getByRole(AriaRole.BUTTON, named(format))
                .click());
        try {
            return file.suggestedFilename() + "\n" + Files.readString(file.path());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
