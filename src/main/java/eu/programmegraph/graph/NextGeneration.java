package eu.programmegraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;

/** A generation that is being built. Closing it without having published it leaves the store as it was. */
public final class NextGeneration implements AutoCloseable {

    private final Store store;
    private final ProcessLock lock;
    private final Path directory;

    NextGeneration(Store store, ProcessLock lock, Path directory) {
        this.store = store;
        this.lock = lock;
        this.directory = directory;
    }

    /**
     * Writes much into it, before anything else, past the full-text index.
     *
     * @param writer sends the quads
     */
    public <T> T load(StoreConfiguration configuration, Function<StreamRDF, T> writer) {
        createDirectories();
        try {
            DatasetGraph dataset = configuration.assemble(directory);
            try {
                DataLoader loader =
                        LoaderFactory.sequentialLoader(OpenGeneration.database(dataset), (format, values) -> {});
                return load(loader, writer);
            } finally {
                OpenGeneration.closeFiles(dataset);
            }
        } catch (JenaException | AtlasException failed) {
            throw store.cannotWrite(failed);
        }
    }

    private static <T> T load(DataLoader loader, Function<StreamRDF, T> writer) {
        loader.startBulk();
        try {
            T result = writer.apply(loader.stream());
            loader.finishBulk();
            return result;
        } catch (RuntimeException failed) {
            loader.finishException(failed);
            throw failed;
        }
    }

    /** Writes into it, in one transaction. */
    public void write(StoreConfiguration configuration, Consumer<DatasetGraph> writer) {
        createDirectories();
        try {
            DatasetGraph dataset = configuration.assemble(directory);
            try {
                dataset.begin(ReadWrite.WRITE);
                writer.accept(dataset);
                dataset.commit();
            } finally {
                dataset.end();
                OpenGeneration.closeFiles(dataset);
            }
        } catch (JenaException | AtlasException failed) {
            throw store.cannotWrite(failed);
        }
    }

    private void createDirectories() {
        try {
            Files.createDirectories(directory.resolve(StoreConfiguration.TDB2_DIRECTORY));
            Files.createDirectories(directory.resolve(StoreConfiguration.TEXT_DIRECTORY));
        } catch (IOException cause) {
            throw store.cannotWrite(cause);
        }
    }

    /**
     * Writes files that belong to it, such as the data in other formats.
     *
     * @param writer is given the directory, which is empty; what it returns is returned
     */
    public <T> T dump(Function<Path, T> writer) {
        Path dumps = directory.resolve(OpenGeneration.DUMPS_DIRECTORY);
        try {
            Files.createDirectories(dumps);
            T result = writer.apply(dumps);
            Durable.syncFiles(dumps);
            return result;
        } catch (IOException | UncheckedIOException | RuntimeIOException failed) {
            throw store.cannotWrite(failed);
        }
    }

    /** Makes it the current generation. */
    public Generation publish(Manifest manifest) {
        try {
            manifest.write(directory);
            return store.publish(directory, manifest);
        } catch (IOException cause) {
            throw store.cannotWrite(cause);
        }
    }

    @Override
    public void close() {
        try (lock) {
            Durable.delete(directory);
        } catch (IOException cause) {
            throw store.cannotWrite(cause);
        }
    }
}
