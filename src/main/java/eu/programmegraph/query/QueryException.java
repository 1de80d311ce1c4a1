package eu.programmegraph.query;

import eu.programmegraph.ProgrammeGraphException;

/** A file of the catalogue is at fault; the message says which, and what to do. */
public final class QueryException extends ProgrammeGraphException {
    private static final long serialVersionUID = 1L;

    public QueryException(String message) {
        super(message, null);
    }

    public QueryException(String message, Throwable cause) {
        super(message, cause);
    }
}
