package eu.programmegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.TestProject;
import eu.programmegraph.graph.Generation;
import eu.programmegraph.graph.OpenGeneration;
import eu.programmegraph.graph.Store;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A load that is killed at any moment leaves the store serving the last published generation, whole. */
final class CrashTest {

    private static final int KILLS = 20;

    @TempDir
    private Path directory;

    /** Twenty loads and more, which take minutes on a busy machine. */
    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void aLoadKilledAtRandomPointsNeverHarmsTheStore() throws Exception {
        Store store = Store.at(directory);
        TestProject.publishInto(store);
        long whole = millisecondsOfAWholeLoad();
        Random random = new Random(20_210_527);
        Set<String> seen = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Process load = Program.start("load", "--store", directory.toString());
            boolean finished = load.waitFor(random.nextLong(whole * 11 / 10), TimeUnit.MILLISECONDS);
            load.destroyForcibly().waitFor();
            Generation current = store.current().orElseThrow();
            seen.add(current.id());
            try (OpenGeneration open = store.open(current, TestProject.configuration())) {
                long found = Txn.calculateRead(
                        open.dataset(), () -> open.dataset().stream().count());
                assertThat(found)
                        .as("kill %d, finished %s", kill, finished)
                        .isEqualTo(current.manifest().counts().get("triples"));
            }
        }
        Program.Result last = Program.run("load", "--store", directory.toString());
        assertThat(last.exitCode()).as(last.output()).isZero();
        assertThat(directory.resolve("building")).isEmptyDirectory();
        assertThat(store.current().map(Generation::id)).isPresent().get().isNotIn(seen);
    }

    private long millisecondsOfAWholeLoad() throws Exception {
        long start = System.nanoTime();
        // Without the sample, which no later load brings back: it would double the time of this test.
        Program.Result load = Program.run("load", "--store", directory.toString(), "--remove-portfolio", "sample");
        assertThat(load.exitCode()).as(load.output()).isZero();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
