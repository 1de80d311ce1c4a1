package eu.programmegraph.web;

import eu.programmegraph.graph.Generation;
import eu.programmegraph.graph.LiveDataset;
import eu.programmegraph.graph.Store;
import eu.programmegraph.graph.StoreConfiguration;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every second whether a new generation has been published, and has it served. */
final class GenerationWatcher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GenerationWatcher.class);
    private static final Duration INTERVAL = Duration.ofSeconds(1);

    private final Store store;
    private final StoreConfiguration configuration;
    private final LiveDataset live;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("generation-watcher").daemon().factory());

    private Optional<Path> refused = Optional.empty();

    GenerationWatcher(Store store, StoreConfiguration configuration, LiveDataset live) {
        this.store = store;
        this.configuration = configuration;
        this.live = live;
    }

    void start() {
        var unused = clock.scheduleWithFixedDelay(
                this::look, INTERVAL.toMillis(), INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A generation that cannot be opened is told of once; the one that is served goes on. */
    private void look() {
        Optional<Path> published = Optional.empty();
        try {
            published = store.currentDirectory();
            Path served = live.generation().directory();
            if (published.isPresent() && !published.get().equals(served) && !published.equals(refused)) {
                move();
            }
        } catch (RuntimeException broken) {
            refused = published;
            LOG.error(
                    "The new generation cannot be opened; {} is served on.",
                    live.generation().id(),
                    broken);
        }
    }

    private void move() {
        Generation next = store.current().orElseThrow();
        live.moveTo(store.open(next, configuration));
        LOG.info("Now serving generation {}", next.id());
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
