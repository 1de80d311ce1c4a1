package eu.programmegraph.cli;

import eu.programmegraph.mapping.MappedRow;
import java.io.IOException;

/** Writes what texts serve, in one format. What cannot be written is an {@link java.io.UncheckedIOException}. */
interface MapWriter {

    void write(MappedRow mapped);

    /** Writes what stands at the end; the stream stays open. */
    void close() throws IOException;
}
