package eu.programmegraph.cli;

import java.nio.file.Path;

/** Where the project's files are: the directory that the launcher names, or the working directory. */
final class Home {

    private static final Path DIRECTORY = directory();

    private Home() {}

    /** The path inside the project's directory, as short as it can be said from the working directory. */
    static Path resolve(String path) {
        return DIRECTORY.resolve(path);
    }

    private static Path directory() {
        Path working = Path.of("").toAbsolutePath();
        Path home = Path.of(System.getProperty("programme-graph.home", "")).toAbsolutePath();
        return home.startsWith(working) ? working.relativize(home) : home;
    }
}
