package eu.programmegraph.query;

import eu.programmegraph.ProgrammeGraphException;

/** There is no query or parameter of that name; the message tells which there are. */
public final class UnknownNameException extends ProgrammeGraphException {
    private static final long serialVersionUID = 1L;

    UnknownNameException(String message) {
        super(message, null);
    }
}
