package eu.programmegraph.load;

import eu.programmegraph.ProgrammeGraphException;

/** A load cannot do what it was asked to. */
public final class LoadException extends ProgrammeGraphException {
    private static final long serialVersionUID = 1L;

    LoadException(String message) {
        super(message, null);
    }
}
