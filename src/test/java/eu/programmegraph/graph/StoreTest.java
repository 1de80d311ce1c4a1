package eu.programmegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.programmegraph.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreTest {

    @TempDir
    private Path directory;

    @Test
    void aStoreIsEmptyUntilSomethingIsPublished() {
        Store store = Store.at(directory.resolve("new"));
        assertThat(store.current()).isEmpty();
        assertThatThrownBy(() -> store.openCurrent(TestProject.configuration()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("Nothing has been loaded into " + directory.resolve("new"))
                .hasMessageContaining("programme-graph load");
    }

    @Test
    void whatIsPublishedIsCurrentAndTheTwoBeforeItAreKept() throws IOException {
        Store store = Store.at(directory);
        List<String> published = Stream.generate(
                        () -> TestProject.publishInto(store).id())
                .limit(4)
                .toList();
        assertThat(store.current().map(Generation::id)).contains(published.get(3));
        assertThat(Files.isSymbolicLink(directory.resolve("current"))).isTrue();
        assertThat(names(directory.resolve("generations"))).containsExactlyElementsOf(published.subList(1, 4));
    }

    @Test
    void aGenerationThatIsNotPublishedLeavesNothingBehind() throws IOException {
        Store store = Store.at(directory);
        try (NextGeneration next = store.next()) {
            next.write(TestProject.configuration(), dataset -> {});
        }
        assertThat(store.current()).isEmpty();
        assertThat(names(directory.resolve("building"))).isEmpty();
    }

    @Test
    void onlyOneLoadAtATimeIsAtWork() {
        Store store = Store.at(directory);
        try (NextGeneration first = store.next()) {
            assertThat(first).isNotNull();
            assertThatThrownBy(store::next)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("Another load is at work in " + directory);
        }
        store.next().close();
    }

    @Test
    void ruinsOfACrashAreSweptByTheNextLoad() throws IOException {
        Store store = Store.at(directory);
        TestProject.publishInto(store);
        Files.createDirectories(directory.resolve("building/ruin/tdb2"));
        Files.createDirectories(directory.resolve("views/dead"));
        Files.createFile(directory.resolve("views/dead.lock"));
        TestProject.publishInto(store);
        assertThat(names(directory.resolve("building"))).isEmpty();
        assertThat(names(directory.resolve("views"))).isEmpty();
    }

    @Test
    void aReaderKeepsItsGenerationEvenWhenTheStoreDropsIt() throws IOException {
        Store store = Store.at(directory);
        Generation first = TestProject.publishInto(store);
        try (OpenGeneration open = store.open(first, TestProject.configuration())) {
            for (int i = 0; i < 4; i++) {
                TestProject.publishInto(store);
            }
            assertThat(first.directory()).doesNotExist();
            assertThat(triples(open.dataset()))
                    .isEqualTo(first.manifest().counts().get("triples"));
        }
        assertThat(names(directory.resolve("views"))).isEmpty();
    }

    @Test
    void aGenerationCanBeOpenedTwiceAtOnce() {
        Store store = TestProject.store();
        try (OpenGeneration one = store.openCurrent(TestProject.configuration());
                OpenGeneration two = store.openCurrent(TestProject.configuration())) {
            assertThat(triples(one.dataset())).isEqualTo(triples(two.dataset())).isPositive();
        }
    }

    @Test
    void aTransactionStaysOnTheGenerationItBeganWith() throws IOException {
        Store store = Store.at(directory);
        LiveDataset live = new LiveDataset(store.open(TestProject.publishInto(store), TestProject.configuration()));
        String before = live.generation().id();
        live.begin();
        live.moveTo(store.open(TestProject.publishInto(store), TestProject.configuration()));
        assertThat(live.generation().id()).isEqualTo(before);
        assertThat(live.dataset().getUnionGraph().size()).isPositive();
        live.end();
        assertThat(live.generation().id()).isNotEqualTo(before);
        assertThat(names(directory.resolve("views")))
                .as("the view of the new one, and its lock")
                .hasSize(2);
        live.close();
        assertThat(names(directory.resolve("views"))).isEmpty();
    }

    @Test
    void aLiveDatasetCannotBeWritten() {
        Store store = TestProject.store();
        LiveDataset live = new LiveDataset(store.openCurrent(TestProject.configuration()));
        assertThatThrownBy(() -> live.begin(org.apache.jena.query.ReadWrite.WRITE))
                .hasMessageContaining("read-only");
        assertThatThrownBy(live::clear).hasMessageContaining("read-only");
        live.close();
    }

    @Test
    void aDanglingLinkAndADamagedManifestAreExplained() throws IOException {
        Store store = Store.at(directory);
        Generation generation = TestProject.publishInto(store);
        Files.writeString(generation.directory().resolve("manifest.json"), "{");
        assertThatThrownBy(store::current)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("manifest.json cannot be read. The generation is damaged");
        Durable.delete(generation.directory());
        assertThatThrownBy(store::current)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("current points to nothing");
    }

    @Test
    void aGenerationThatLacksAPartIsNotServedAsAnEmptyOne() throws IOException {
        Store store = Store.at(directory);
        Generation generation = TestProject.publishInto(store);
        Durable.delete(generation.directory().resolve("text"));
        assertThatThrownBy(() -> store.open(generation, TestProject.configuration()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(
                        "cannot be opened: text is missing or empty. If it is damaged, load the data again");
        assertThat(names(directory.resolve("views"))).isEmpty();
    }

    private static long triples(DatasetGraph dataset) {
        return Txn.calculateRead(dataset, () -> dataset.stream().count());
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            return children.map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
