package eu.programmegraph.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A directory of generations. One of them is current: the one that the symbolic link {@code current} points to.
 * Errors are {@link StoreException}s.
 */
public final class Store {

    private static final Logger LOG = LoggerFactory.getLogger(Store.class);

    /** How many generations are kept besides the current one, to go back to. */
    private static final int KEPT = 2;

    private final Path directory;

    private Store(Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    public static Store at(Path directory) {
        return new Store(directory);
    }

    public Path directory() {
        return directory;
    }

    /** The current generation, if anything has been loaded yet. */
    public Optional<Generation> current() {
        return currentDirectory().map(Generation::at);
    }

    /** Where the current generation lies, without reading it: cheap enough to ask every second. */
    public Optional<Path> currentDirectory() {
        try {
            return Files.exists(currentLink(), LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(currentLink().toRealPath())
                    : Optional.empty();
        } catch (NoSuchFileException dangling) {
            throw new StoreException(
                    currentLink() + " points to nothing. Load the data again with: programme-graph load", dangling);
        } catch (IOException cause) {
            throw cannotWrite(cause);
        }
    }

    /** Opens a generation for reading. */
    public OpenGeneration open(Generation generation, StoreConfiguration configuration) {
        try {
            return OpenGeneration.open(generation, View.of(generation, views()), configuration);
        } catch (IOException cause) {
            throw cannotWrite(cause);
        }
    }

    /** Opens the current generation for reading; an error if nothing has been loaded yet. */
    public OpenGeneration openCurrent(StoreConfiguration configuration) {
        Generation generation = current()
                .orElseThrow(() -> new StoreException("Nothing has been loaded into " + directory
                        + " yet. Load the data first with: programme-graph load"));
        return open(generation, configuration);
    }

    /** Begins the next generation; an error if another load is at work in this store. */
    public NextGeneration next() {
        try {
            Files.createDirectories(generations());
            Files.createDirectories(building());
            ProcessLock lock = lock();
            try {
                sweep();
            } catch (IOException failed) {
                lock.close();
                throw failed;
            }
            return new NextGeneration(
                    this, lock, building().resolve(UUID.randomUUID().toString()));
        } catch (IOException cause) {
            throw cannotWrite(cause);
        }
    }

    Generation publish(Path built, Manifest manifest) throws IOException {
        Path published = generations().resolve(manifest.generation());
        Durable.rename(built, published);
        Path link = building().resolve("current");
        Files.createSymbolicLink(link, directory.relativize(published));
        Durable.rename(link, currentLink());
        try {
            deleteOld(published);
        } catch (IOException left) {
            LOG.warn("{} is published, but an old generation could not be deleted", published, left);
        }
        return Generation.at(published);
    }

    StoreException cannotWrite(Exception cause) {
        return new StoreException(
                "The store %s cannot be used: %s. Check that the disk has room and that you may write there."
                        .formatted(directory, cause),
                cause);
    }

    private ProcessLock lock() throws IOException {
        return ProcessLock.tryAcquire(directory.resolve("load.lock"))
                .orElseThrow(() -> new StoreException(
                        "Another load is at work in " + directory + ". Wait until it has finished, then try again."));
    }

    /** Deletes what crashed loads and readers have left. */
    private void sweep() throws IOException {
        for (Path ruin : children(building())) {
            Durable.delete(ruin);
        }
        View.sweep(views());
    }

    private void deleteOld(Path current) throws IOException {
        List<Path> others = children(generations()).stream()
                .filter(generation -> !generation.equals(current))
                .sorted(Comparator.reverseOrder())
                .toList();
        for (Path old : others.subList(Math.min(KEPT, others.size()), others.size())) {
            Durable.delete(old);
        }
    }

    private static List<Path> children(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            return children.toList();
        }
    }

    private Path currentLink() {
        return directory.resolve("current");
    }

    private Path generations() {
        return directory.resolve("generations");
    }

    private Path building() {
        return directory.resolve("building");
    }

    /** In the store, for the sake of hard links; elsewhere, if the store may only be read. */
    private Path views() {
        return Files.isWritable(directory)
                ? directory.resolve("views")
                : Path.of(System.getProperty("java.io.tmpdir"), "programme-graph-views");
    }
}
