package eu.programmegraph.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** Chromium as root, without a display, and without calls to anybody. */
    private static final List<String> SWITCHES = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable, Path node) {
        playwright = Playwright.create(new CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", node.toString())));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable).setArgs(SWITCHES));
    }

    /** Starts it; nothing if this machine has no Chromium, or no Node to drive it. */
    static Optional<Chromium> start() {
        return executable().flatMap(chromium -> node().map(node -> new Chromium(chromium, node)));
    }

    /** Whether this machine has both. */
    static boolean isHere() {
        return executable().isPresent() && node().isPresent();
    }

    private static Optional<Path> executable() {
        return Optional.ofNullable(System.getProperty("chromium"))
                .map(Path::of)
                .or(() -> NAMES.stream().flatMap(name -> onPath(name).stream()).findFirst())
                .filter(Files::isExecutable);
    }

    private static Optional<Path> node() {
        return Optional.ofNullable(System.getenv("PLAYWRIGHT_NODEJS_PATH"))
                .map(Path::of)
                .or(() -> onPath("node"))
                .filter(Files::isExecutable);
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Optional<Path> onPath(String name) {
        Stream<String> places = Arrays.stream(
                Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator));
        return Stream.concat(places, Stream.of("/usr/bin"))
                .map(place -> Path.of(place, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
