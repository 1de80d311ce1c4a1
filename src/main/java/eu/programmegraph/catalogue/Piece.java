package eu.programmegraph.catalogue;

import eu.programmegraph.vocab.Prefixes;
import eu.programmegraph.vocab.ProgrammeIri;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.riot.writer.WriterStreamRDFBlocks;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;

/**
 * Some triples of a graph, ready to be appended to its files: each a member of a gzip file of its own, of which a file may
 * have any number (RFC 1952, section 2.2). Pieces can be made by several threads.
 *
 * @param turtle without prefixes; for TriG too, between the braces of the graph
 */
public record Piece(List<Triple> triples, Tally tally, Bytes turtle, Bytes ntriples, Bytes nquads) {

    public Piece {
        triples = List.copyOf(triples);
    }

    /** Compressed bytes. */
    record Bytes(ByteArrayOutputStream content) {

        void writeTo(OutputStream out) throws IOException {
            content.writeTo(out);
        }
    }

    /** Writes triples, whose order is kept, in each format. */
    public static Piece of(String graph, List<Triple> triples) {
        Tally tally = new Tally();
        triples.forEach(tally::add);
        Node name = ProgrammeIri.graph(graph).asNode();
        return new Piece(
                triples,
                tally,
                compressed(out -> turtle(triples, out)),
                compressed(out -> stream(out, RDFFormat.NTRIPLES_UTF8, sink -> triples.forEach(sink::triple))),
                compressed(out -> stream(
                        out,
                        RDFFormat.NQUADS_UTF8,
                        sink -> triples.forEach(triple -> sink.quad(Quad.create(name, triple))))));
    }

    /** The prefixes that the Turtle of every piece uses. */
    static Bytes prefixes() {
        return text(prefixText());
    }

    static Bytes text(String text) {
        return compressed(out -> out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private interface Statements {
        void sendTo(StreamRDF sink);
    }

    private static String prefixText() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(Prefixes.MAP.getNsPrefixMap())
                .forEach((prefix, namespace) -> text.append("PREFIX %s: <%s>%n".formatted(prefix, namespace)));
        return text.append('\n').toString();
    }

    /** The writer is told of the prefixes, and what it says of them is dropped. */
    private static void turtle(List<Triple> triples, OutputStream out) {
        Switch target = new Switch();
        IndentedWriter writer = new IndentedWriter(target);
        StreamRDF sink = new WriterStreamRDFBlocks(writer, new Context());
        sink.start();
        Prefixes.MAP.getNsPrefixMap().forEach(sink::prefix);
        writer.flush();
        target.out = out;
        triples.forEach(sink::triple);
        sink.finish();
        writer.flush();
    }

    private static void stream(OutputStream out, RDFFormat format, Statements statements) {
        StreamRDF sink = StreamRDFWriter.getWriterStream(out, format);
        sink.start();
        statements.sendTo(sink);
        sink.finish();
    }

    private static Bytes compressed(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new FastGzip(bytes)) {
            content.writeTo(out);
        } catch (IOException notInMemory) {
            throw new UncheckedIOException(notInMemory);
        }
        return new Bytes(bytes);
    }

    /** Larger by a third than by default, and made in a third of the time. */
    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    private static final class Switch extends OutputStream {
        private OutputStream out = nullOutputStream();

        @Override
        public void write(int single) throws IOException {
            out.write(single);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }
    }
}
