package eu.programmegraph.web;

import eu.programmegraph.graph.Generation;
import eu.programmegraph.graph.LiveDataset;
import eu.programmegraph.graph.Store;
import eu.programmegraph.graph.StoreConfiguration;
import java.nio.file.Path;
import java.time.Duration;
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
    private final Runnable prepare;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("generation-watcher").daemon().factory());

    private String told = "";

    /**
     * A watcher.
     *
     * @param prepare makes ready for requests what is served from now on
     */
    GenerationWatcher(Store store, StoreConfiguration configuration, LiveDataset live, Runnable prepare) {
        this.store = store;
        this.configuration = configuration;
        this.live = live;
        this.prepare = prepare;
    }

    void start() {
        clock.execute(prepare);
        var unused = clock.scheduleWithFixedDelay(
                this::look, INTERVAL.toMillis(), INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What cannot be opened is tried again and told of once; the generation that is served goes on. */
    private void look() {
        try {
            Path served = live.generation().directory();
            if (store.currentDirectory()
                    .filter(published -> !published.equals(served))
                    .isPresent()) {
                move();
            }
            told = "";
        } catch (Throwable broken) { // or the clock would stop without a word
            String message = String.valueOf(broken.getMessage());
            if (!message.equals(told)) {
                LOG.error(
                        "What is published cannot be served, {} is served on: {}",
                        live.generation().id(),
                        message);
                told = message;
            }
        }
    }

    private void move() {
        Generation next = store.current().orElseThrow();
        live.moveTo(store.open(next, configuration));
        LOG.info("Now serving generation {}", next.id());
        prepare.run();
    }

    @Override
    public void close() {
        clock.close();
    }
}
