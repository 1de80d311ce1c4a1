package eu.programmegraph.portfolio;

import java.util.Optional;

/** The rows of a file, one after the other. */
interface Rows extends AutoCloseable {

    /** The next row that has any text; none at the end. What breaks the file is a {@link PortfolioException}. */
    Optional<ListRow> next();

    /** How much of the file has been read, in bytes. */
    long position();

    @Override
    void close();
}
