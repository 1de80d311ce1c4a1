package eu.programmegraph.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A generation that is open for reading. It is counted who reads it; it closes when its owner has closed it and the
 * last reader has released it.
 */
public final class OpenGeneration implements AutoCloseable {

    static final String DUMPS_DIRECTORY = "dumps";

    private static final Logger LOG = LoggerFactory.getLogger(OpenGeneration.class);

    private final Generation generation;
    private final View view;
    private final DatasetGraph dataset;

    /** Its owner and its readers; 0 means closed. */
    private final AtomicInteger holders = new AtomicInteger(1);

    private OpenGeneration(Generation generation, View view, DatasetGraph dataset) {
        this.generation = generation;
        this.view = view;
        this.dataset = dataset;
    }

    /** Opens it; the view is closed with it, or at once if it cannot be opened. */
    static OpenGeneration open(Generation generation, View view, StoreConfiguration configuration) throws IOException {
        try {
            requireFiles(view.directory());
            return new OpenGeneration(generation, view, configuration.assemble(view.directory()));
        } catch (RuntimeException broken) {
            view.close();
            throw new StoreException(
                    "The generation %s cannot be opened: %s. If it is damaged, load the data again; if not, see whether the configuration is right."
                            .formatted(generation.directory(), broken.getMessage()),
                    broken);
        }
    }

    /** What is missing, TDB2 and Lucene would silently make anew, and empty. */
    private static void requireFiles(Path directory) throws IOException {
        for (String part : List.of(StoreConfiguration.TDB2_DIRECTORY, StoreConfiguration.TEXT_DIRECTORY)) {
            Path files = directory.resolve(part);
            try (Stream<Path> children = Files.isDirectory(files) ? Files.list(files) : Stream.empty()) {
                if (children.findAny().isEmpty()) {
                    throw new StoreException(part + " is missing or empty", null);
                }
            }
        }
    }

    public Generation generation() {
        return generation;
    }

    /** The dataset; to be read inside a transaction. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /**
     * The directory of the files that were written with it; it is there as long as this is open, and not at all for
     * generations of earlier versions of the program.
     */
    public Path dumps() {
        return view.directory().resolve(DUMPS_DIRECTORY);
    }

    /** Takes part in holding it open; false if it is closed already. */
    boolean acquire() {
        return holders.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
    }

    void release() {
        if (holders.decrementAndGet() == 0) {
            closeFiles(dataset);
            try {
                view.close();
            } catch (IOException left) {
                LOG.warn("The view {} could not be deleted; the next load sweeps it.", view.directory(), left);
            }
        }
    }

    @Override
    public void close() {
        release();
    }

    /** Closes the index and the database, and has TDB2 forget the location. */
    static void closeFiles(DatasetGraph dataset) {
        DatasetGraph database = database(dataset);
        dataset.close();
        TDBInternal.expel(database);
    }

    /** The database below the full-text index. */
    static DatasetGraph database(DatasetGraph dataset) {
        DatasetGraph database = dataset;
        while (database instanceof DatasetGraphWrapper wrapper && !TDBInternal.isTDB2(database)) {
            database = wrapper.getWrapped();
        }
        return database;
    }
}
