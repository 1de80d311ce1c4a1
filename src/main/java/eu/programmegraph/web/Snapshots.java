package eu.programmegraph.web;

import eu.programmegraph.graph.LiveDataset;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The snapshot of the newest generation that was asked for; made when it is first needed. */
final class Snapshots {

    private final Duration patience;
    private final AtomicReference<@Nullable Snapshot> newest = new AtomicReference<>();

    /**
     * None yet.
     *
     * @param patience how long a page may wait for figures
     */
    Snapshots(Duration patience) {
        this.patience = patience;
    }

    /** The snapshot of the generation of the transaction of this thread. */
    Snapshot get(LiveDataset live, String address, Assets assets) {
        Snapshot snapshot = newest.get();
        return snapshot != null && snapshot.generation().equals(live.generation())
                ? snapshot
                : make(live, address, assets);
    }

    private synchronized Snapshot make(LiveDataset live, String address, Assets assets) {
        Snapshot snapshot = newest.get();
        if (snapshot == null || !snapshot.generation().equals(live.generation())) {
            snapshot = Snapshot.of(live, address, assets::path, patience);
            newest.set(snapshot);
        }
        return snapshot;
    }
}
