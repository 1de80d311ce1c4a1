package eu.programmegraph.cli;

import eu.programmegraph.load.MatchObject;
import eu.programmegraph.load.MatchTable;
import eu.programmegraph.load.TextMappings;
import eu.programmegraph.mapping.MappedRow;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** The formats that the command {@code map} writes. */
enum MapFormat {
    /** A row for each match, with a column for the analyst's decision. */
    CSV,

    /** An object for each text, on a line of its own. */
    JSONL,

    /** Turtle: the texts that serve a goal, and their mappings, as the mappings of portfolios. */
    TTL,

    /** The same as N-Triples. */
    NT;

    static MapFormat ofFile(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "jsonl", "ndjson" -> JSONL;
            case "ttl" -> TTL;
            case "nt" -> NT;
            default -> CSV;
        };
    }

    MapWriter writer(MapTask task, OutputStream stream) throws IOException {
        return switch (this) {
            case CSV -> new Rows(new MatchTable(characters(stream), task.thesaurus(), task.byteOrderMark()));
            case JSONL ->
                new Objects(characters(stream), new MatchObject(task.mapper(), task.thesaurus(), task.explain()));
            case TTL -> triples(task, stream, RDFFormat.TURTLE_BLOCKS);
            case NT -> triples(task, stream, RDFFormat.NTRIPLES_UTF8);
        };
    }

    private static Writer characters(OutputStream stream) {
        return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    private static MapWriter triples(MapTask task, OutputStream stream, RDFFormat format) {
        StreamRDF rdf = StreamRDFWriter.getWriterStream(stream, format);
        return new MapTriples(new TextMappings(task.table(), task.mapper().version(), rdf));
    }

    private record Rows(MatchTable table) implements MapWriter {

        @Override
        public void write(MappedRow mapped) {
            try {
                table.write(mapped, undecided -> "");
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public void close() throws IOException {
            table.flush();
        }
    }

    private record Objects(Writer out, MatchObject objects) implements MapWriter {

        @Override
        public void write(MappedRow mapped) {
            try {
                out.write(objects.of(mapped) + "\n");
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
