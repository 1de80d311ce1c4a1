package eu.programmegraph.web;

import eu.programmegraph.mapping.LanguageDetector;
import eu.programmegraph.mapping.OutcomeMapper;
import eu.programmegraph.mapping.RowMapper;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The mapper of texts, which may take a minute to be made; who wants it before is told to come again. */
final class MapperInWaiting {

    private static final Logger LOG = LoggerFactory.getLogger(MapperInWaiting.class);

    private final LanguageDetector languages = new LanguageDetector();
    private final CompletableFuture<RowMapper> made = new CompletableFuture<>();

    /** Has it made by a thread of its own: a virtual one would keep others from running while it computes. */
    void prepare(Supplier<OutcomeMapper> mapper) {
        Thread.ofPlatform().daemon().name("mapper").start(() -> make(mapper));
    }

    private void make(Supplier<OutcomeMapper> mapper) {
        try {
            made.complete(new RowMapper(mapper.get(), languages));
        } catch (RuntimeException | Error failed) {
            LOG.error("There is no mapper: the page Map finds nothing until the server is started again", failed);
            made.completeExceptionally(failed);
        }
    }

    /** The mapper; it is refused with 503 as long as there is none. */
    RowMapper get() {
        if (made.isCompletedExceptionally()) {
            throw new RefusedException(503, "The mapper could not be made; the server's log tells why.");
        }
        if (!made.isDone()) {
            throw new RefusedException(503, "The mapper is still learning from its examples. Try again in a minute.");
        }
        return made.join();
    }
}
