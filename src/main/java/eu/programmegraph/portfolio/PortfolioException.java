package eu.programmegraph.portfolio;

import eu.programmegraph.ProgrammeGraphException;
import org.jspecify.annotations.Nullable;

/** A list of projects cannot be read, or not to its end. */
public final class PortfolioException extends ProgrammeGraphException {
    private static final long serialVersionUID = 1L;

    PortfolioException(String message) {
        this(message, null);
    }

    PortfolioException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
