package eu.programmegraph.graph;

import eu.programmegraph.ProgrammeGraphException;
import org.jspecify.annotations.Nullable;

/** The store cannot be read or written; the message says which path, why, and what to do. */
public final class StoreException extends ProgrammeGraphException {
    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        super(message, null);
    }

    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
