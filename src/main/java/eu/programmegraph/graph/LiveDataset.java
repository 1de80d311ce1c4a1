package eu.programmegraph.graph;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * A read-only dataset that always is the newest generation it was given. A transaction stays on the generation it
 * began with, and that one stays open until the transaction ends.
 */
public final class LiveDataset extends DatasetGraphWrapper {

    private final AtomicReference<OpenGeneration> newest;

    /** One per dataset, since a thread may read several; it is removed at the end of each transaction. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable OpenGeneration> pinned = new ThreadLocal<>();

    public LiveDataset(OpenGeneration first) {
        super(first.dataset());
        this.newest = new AtomicReference<>(first);
    }

    /** The generation of the transaction of this thread; outside of one, the newest. */
    public Generation generation() {
        return open().generation();
    }

    /** The dataset of that generation itself, for a query engine that does not look through wrappers. */
    public DatasetGraph dataset() {
        return open().dataset();
    }

    /** The directory with the files of that generation; what is open of them stays so when the generation closes. */
    public Path dumps() {
        return open().dumps();
    }

    /** From now on new transactions read that generation; the one before closes when its last transaction ends. */
    public void moveTo(OpenGeneration next) {
        newest.getAndSet(next).close();
    }

    private OpenGeneration open() {
        OpenGeneration mine = pinned.get();
        return mine != null ? mine : newest.get();
    }

    private void pin() {
        OpenGeneration candidate = newest.get();
        while (!candidate.acquire()) {
            candidate = newest.get();
        }
        pinned.set(candidate);
    }

    private void unpin() {
        OpenGeneration mine = pinned.get();
        if (mine != null) {
            pinned.remove();
            mine.release();
        }
    }

    @Override
    protected DatasetGraph get() {
        return open().dataset();
    }

    @Override
    protected Context getCxt() {
        return get().getContext();
    }

    @Override
    protected DatasetGraph getW() {
        throw new UnsupportedOperationException("This dataset is read-only");
    }

    @Override
    public void begin() {
        begin(ReadWrite.READ);
    }

    @Override
    public void begin(TxnType type) {
        begin(TxnType.convert(type));
    }

    @Override
    public void begin(ReadWrite mode) {
        if (mode == ReadWrite.WRITE) {
            throw new UnsupportedOperationException("This dataset is read-only");
        }
        pin();
        try {
            get().begin(ReadWrite.READ);
        } catch (RuntimeException failed) {
            unpin();
            throw failed;
        }
    }

    @Override
    public void end() {
        try {
            get().end();
        } finally {
            unpin();
        }
    }

    @Override
    public void close() {
        newest.get().close();
    }
}
