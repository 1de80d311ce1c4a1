package eu.programmegraph;

import org.jspecify.annotations.Nullable;

/**
 * Something outside the program stands in the way: a file, a setting, an argument. The message says what, with the
 * value, and what to do; the command line and the server each translate it once.
 */
public abstract class ProgrammeGraphException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String explanation;

    protected ProgrammeGraphException(String explanation, @Nullable Throwable cause) {
        super(explanation, cause);
        this.explanation = explanation;
    }

    @Override
    public String getMessage() {
        return explanation;
    }
}
