package eu.programmegraph.load;

import eu.programmegraph.catalogue.Dumps;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;

/** Reads a graph of an earlier generation back out of its file, in the order in which it was written. */
final class StoredGraph {

    private static final int BUFFER = 1 << 16;

    private StoredGraph() {}

    static void read(Path dumps, String name, StreamRDF sink) {
        Path file = dumps.resolve(Dumps.quadsOf(name));
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), BUFFER)) {
            RDFParser.source(in).lang(Lang.NQUADS).checking(false).parse(sink);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
