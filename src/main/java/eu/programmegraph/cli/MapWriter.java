package eu.programmegraph.cli;

import java.io.IOException;

/** Writes what texts serve, in one format. What cannot be written is an {@link java.io.UncheckedIOException}. */
interface MapWriter {

    void write(MapRun.Mapped mapped);

    /** Writes what stands at the end; the stream stays open. */
    void close() throws IOException;
}
