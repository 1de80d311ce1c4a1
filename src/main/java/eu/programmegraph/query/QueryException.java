package eu.programmegraph.query;

import eu.programmegraph.ProgrammeGraphException;

/** A query or a parameter that is not known, or a file of the catalogue that is at fault; the message says what to do. */
public final class QueryException extends ProgrammeGraphException {
    private static final long serialVersionUID = 1L;

    public QueryException(String message) {
        super(message, null);
    }

    public QueryException(String message, Throwable cause) {
        super(message, cause);
    }
}
