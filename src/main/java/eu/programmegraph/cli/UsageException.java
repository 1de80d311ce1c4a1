package eu.programmegraph.cli;

import eu.programmegraph.ProgrammeGraphException;

/** An argument that cannot be; the message says which and what to give instead. */
final class UsageException extends ProgrammeGraphException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message, null);
    }
}
