package eu.programmegraph.web;

import eu.programmegraph.page.Figures;
import eu.programmegraph.query.NamedQuery;
import eu.programmegraph.query.Part;
import eu.programmegraph.query.QueryCatalogue;
import eu.programmegraph.query.Rows;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What queries of the catalogue have found about the portfolios of one generation; those asked for last are kept. Figures
 * about many projects take seconds, so that not more than a few are counted at a time.
 */
final class KeptAnswers {

    /** How many rows are kept in all. */
    private static final int MOST_ROWS = 100_000;

    private static final int AT_A_TIME = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private final QueryCatalogue catalogue;
    private final List<String> portfolios;
    private final Semaphore turns = new Semaphore(AT_A_TIME, true);

    private final Map<Question, Rows> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int rows;

    private record Question(String query, Map<String, String> values, Optional<Part> part) {}

    /**
     * Keeps nothing yet.
     *
     * @param portfolios the names of the portfolios that there are
     */
    KeptAnswers(QueryCatalogue catalogue, List<String> portfolios) {
        this.catalogue = catalogue;
        this.portfolios = List.copyOf(portfolios);
    }

    /**
     * The figures of that dataset, for somebody who waits that long in all; to be used inside a transaction.
     *
     * @param dataset that of the generation
     */
    Figures figures(DatasetGraph dataset, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        return new Figures() {
            @Override
            public List<String> portfolios() {
                return portfolios;
            }

            @Override
            public Optional<Rows> ask(String query, Map<String, String> values, Optional<Part> part) {
                return catalogue
                        .find(query)
                        .flatMap(found -> answer(
                                found, new Question(query, Map.copyOf(found.known(values)), part), dataset, deadline));
            }
        };
    }

    private Optional<Rows> answer(NamedQuery query, Question question, DatasetGraph dataset, long deadline) {
        return look(question).or(() -> count(query, question, dataset, deadline));
    }

    /** Waits for its turn, and looks again, since somebody else may have asked the same meanwhile. */
    private Optional<Rows> count(NamedQuery query, Question question, DatasetGraph dataset, long deadline) {
        try {
            if (!turns.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return look(question).or(() -> ask(query, question, dataset, deadline));
        } finally {
            turns.release();
        }
    }

    private Optional<Rows> ask(NamedQuery query, Question question, DatasetGraph dataset, long deadline) {
        Duration left = Duration.ofNanos(deadline - System.nanoTime());
        if (left.toMillis() <= 0) {
            return Optional.empty();
        }
        Optional<Rows> found = query.find(question.values(), question.part(), dataset, left);
        found.ifPresent(answer -> keep(question, answer));
        return found;
    }

    private Optional<Rows> look(Question question) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(question));
        }
    }

    private void keep(Question question, Rows answer) {
        synchronized (kept) {
            Rows before = kept.put(question, answer);
            rows += size(answer) - (before == null ? 0 : size(before));
            var oldest = kept.entrySet().iterator();
            while (rows > MOST_ROWS && oldest.hasNext()) {
                rows -= size(oldest.next().getValue());
                oldest.remove();
            }
        }
    }

    /** An answer without rows takes room too. */
    private static int size(Rows answer) {
        return answer.rows().size() + 1;
    }
}
