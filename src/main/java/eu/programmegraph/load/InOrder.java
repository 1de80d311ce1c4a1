package eu.programmegraph.load;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Has work done by several threads, and takes the results in the order in which the work was given. */
final class InOrder<T> {

    private final ExecutorService workers;
    private final int ahead;
    private final Consumer<T> consumer;
    private final Deque<Future<T>> pending = new ArrayDeque<>();

    /**
     * A line.
     *
     * @param ahead how many results may be waited for; more work waits until the first is there
     * @param consumer takes the results, in the thread that gives the work
     */
    InOrder(ExecutorService workers, int ahead, Consumer<T> consumer) {
        this.workers = workers;
        this.ahead = ahead;
        this.consumer = consumer;
    }

    void submit(Callable<T> work) {
        pending.add(workers.submit(work));
        while (pending.size() > ahead
                || (!pending.isEmpty() && pending.getFirst().isDone())) {
            takeFirst();
        }
    }

    /** Waits for all that is left. */
    void finish() {
        while (!pending.isEmpty()) {
            takeFirst();
        }
    }

    private void takeFirst() {
        try {
            consumer.accept(pending.removeFirst().get());
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The load was interrupted.", stopped);
        }
    }
}
