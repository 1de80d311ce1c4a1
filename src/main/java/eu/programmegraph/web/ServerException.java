package eu.programmegraph.web;

import eu.programmegraph.ProgrammeGraphException;

/** The server cannot start; the message says why and what to do. */
public final class ServerException extends ProgrammeGraphException {
    private static final long serialVersionUID = 1L;

    public ServerException(String message, Throwable cause) {
        super(message, cause);
    }
}
