package eu.programmegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script, in a directory of its own, with JDKs that are only told of. */
final class LauncherTest {

    @TempDir
    private Path directory;

    @Test
    void withoutAJdkThatIsNewEnoughOneLineSaysWhatToInstall() throws Exception {
        Path old = java("17.0.15");
        Program.Result result = launch(Map.of("JAVA_HOME", old.toString()));
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output().lines())
                .containsExactly("programme-graph: no JDK 21 or newer was found. Install one (for example Temurin 25,"
                        + " https://adoptium.net) or set JAVA_HOME to it.");
    }

    @Test
    void withoutMavenOneLineSaysSo() throws Exception {
        Program.Result result = launch(Map.of("JAVA_HOME", java("21.0.1").toString()));
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output().lines())
                .containsExactly("programme-graph: Maven is needed to build the program. Install Maven 3.8 or newer.");
    }

    @Test
    void passesArgumentsAndTheExitCodeThrough() throws Exception {
        Files.createDirectories(directory.resolve("target"));
        Files.createDirectories(directory.resolve("src/main"));
        Files.createFile(directory.resolve("pom.xml"));
        Files.createFile(directory.resolve("target/programme-graph.jar"));
        Program.Result result = launch(Map.of("JAVA_HOME", java("25").toString()), "query", "two words");
        assertThat(result.output()).contains("argument: query\n", "argument: two words\n");
        assertThat(result.exitCode()).isEqualTo(7);
    }

    @Test
    void isFoundThroughASymbolicLink() throws Exception {
        Files.createDirectories(directory.resolve("target"));
        Files.createDirectories(directory.resolve("src/main"));
        Files.createFile(directory.resolve("pom.xml"));
        Files.createFile(directory.resolve("target/programme-graph.jar"));
        Path link = Files.createDirectories(directory.resolve("a place")).resolve("pg");
        Files.createSymbolicLink(link, Path.of("../programme-graph"));
        Program.Result result = launch(link, Map.of("JAVA_HOME", java("25").toString()), "check");
        assertThat(result.output()).contains("argument: -Dprogramme-graph.home=" + directory + "\n");
        assertThat(result.exitCode()).isEqualTo(7);
    }

    /** A JDK that tells its version, or else its last arguments, and ends with 7. */
    private Path java(String version) throws Exception {
        Path home = Files.createDirectories(directory.resolve("jdk-" + version));
        script(Files.createDirectories(home.resolve("bin")).resolve("java"), """
                #!/bin/sh
                if [ "$1" = -version ]; then echo 'openjdk version "%s"' >&2; exit 0; fi
                for argument; do echo "argument: $argument"; done
                exit 7
                """.formatted(version));
        Files.copy(home.resolve("bin/java"), home.resolve("bin/javac"), StandardCopyOption.COPY_ATTRIBUTES);
        return home;
    }

    private Program.Result launch(Map<String, String> environment, String... arguments) throws Exception {
        return launch(directory.resolve("programme-graph"), environment, arguments);
    }

    /** Runs a copy of the launcher that looks nowhere but where it is told, with the few tools it needs. */
    private Program.Result launch(Path called, Map<String, String> environment, String... arguments) throws Exception {
        Path tools = Files.createDirectories(directory.resolve("tools"));
        for (String tool : new String[] {"dirname", "sed", "head", "find", "touch", "readlink"}) {
            Path real = Files.exists(Path.of("/usr/bin", tool)) ? Path.of("/usr/bin", tool) : Path.of("/bin", tool);
            Files.createSymbolicLink(tools.resolve(tool), real);
        }
        String text = Files.readString(Path.of("programme-graph"));
        assertThat(text).contains("/usr/lib/jvm/");
        Path launcher = directory.resolve("programme-graph");
        script(launcher, text.replace("/usr/lib/jvm/", "/nowhere/").replace("/opt/", "/nowhere/"));
        ProcessBuilder builder = new ProcessBuilder(called.toString()).redirectErrorStream(true);
        builder.command().addAll(java.util.List.of(arguments));
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("HOME", directory.toString());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Program.Result(process.waitFor(), output);
    }

    private static void script(Path file, String text) throws Exception {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
