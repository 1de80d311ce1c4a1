package eu.programmegraph.web;

import eu.programmegraph.mapping.Explanation;
import eu.programmegraph.mapping.MappedRow;
import eu.programmegraph.mapping.Match;
import eu.programmegraph.mapping.OutcomeMapper;
import eu.programmegraph.mapping.RowMapper;
import eu.programmegraph.mapping.TextTable.Row;
import eu.programmegraph.page.MapResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Maps the texts of forms: for a limited time, and for as many senders at once as there are processors. */
final class BoundedMapping {

    private static final Duration WAIT = Duration.ofSeconds(2);

    private final MapperInWaiting mappers;
    private final Duration limit;
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());

    /**
     * The mapping of a server.
     *
     * @param limit how long one form may take
     */
    BoundedMapping(MapperInWaiting mappers, Duration limit) {
        this.mappers = mappers;
        this.limit = limit;
    }

    /**
     * What the texts of a form serve.
     *
     * @param explained for how many matches it is told why
     * @throws RefusedException if there is no mapper yet, if too many others are being served, or if it takes too long
     */
    MapResult map(MapInput input, int explained) {
        RowMapper mapper = mappers.get();
        takePlace();
        try {
            Deadline deadline = new Deadline(System.nanoTime() + limit.toNanos());
            List<MappedRow> texts = new ArrayList<>();
            for (Row row : input.rows(mapper)) {
                deadline.check(texts.size());
                texts.add(mapper.map(row));
            }
            return new MapResult(texts, explanations(texts, explained, mapper, deadline));
        } finally {
            places.release();
        }
    }

    /** The mapper; it is refused as {@link #map} refuses. */
    OutcomeMapper mapper() {
        return mappers.get().mapper();
    }

    private static List<Explanation> explanations(
            List<MappedRow> texts, int most, RowMapper mapper, Deadline deadline) {
        List<Explanation> explanations = new ArrayList<>();
        for (MappedRow text : texts) {
            for (Match match : text.matches()) {
                if (explanations.size() == most) {
                    return explanations;
                }
                deadline.check(texts.size());
                explanations.add(mapper.mapper().explain(text.row().text(), text.language(), match.notation()));
            }
        }
        return explanations;
    }

    private void takePlace() {
        try {
            if (places.tryAcquire(WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw new RefusedException(503, "Texts of others are being mapped. Try again in a few seconds.");
    }

    /** When it is too late, by the clock of {@link System#nanoTime()}. */
    private record Deadline(long at) {
        void check(int done) {
            if (System.nanoTime() - at > 0) {
                throw new RefusedException(
                        503, "The time is up. Texts mapped until then: %d. Send fewer at a time.".formatted(done));
            }
        }
    }
}
