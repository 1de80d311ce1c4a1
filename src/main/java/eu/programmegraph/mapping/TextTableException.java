package eu.programmegraph.mapping;

import eu.programmegraph.ProgrammeGraphException;

/** A table of texts that cannot be read; the message says why, and what to do. */
public final class TextTableException extends ProgrammeGraphException {
    private static final long serialVersionUID = 1L;

    TextTableException(String message) {
        super(message, null);
    }
}
