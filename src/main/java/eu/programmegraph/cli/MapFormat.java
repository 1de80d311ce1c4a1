package eu.programmegraph.cli;

import eu.programmegraph.load.GoalLabels;
import eu.programmegraph.load.MatchObject;
import eu.programmegraph.load.MatchTable;
import eu.programmegraph.load.TextMappings;
import eu.programmegraph.mapping.MappedRow;
import eu.programmegraph.mapping.OutcomeMapper;
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

    /**
     * A writer.
     *
     * @param table the file that is mapped
     */
    MapWriter writer(OutputStream stream, Path table, GoalLabels labels, OutcomeMapper mapper, boolean byteOrderMark)
            throws IOException {
        return switch (this) {
            case CSV -> new Rows(characters(stream), labels, byteOrderMark);
            case JSONL -> new Objects(characters(stream), labels, mapper.version());
            case TTL -> triples(stream, RDFFormat.TURTLE_BLOCKS, table, mapper);
            case NT -> triples(stream, RDFFormat.NTRIPLES_UTF8, table, mapper);
        };
    }

    private static Writer characters(OutputStream stream) {
        return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    private static MapWriter triples(OutputStream stream, RDFFormat format, Path table, OutcomeMapper mapper) {
        StreamRDF rdf = StreamRDFWriter.getWriterStream(stream, format);
        return new MapTriples(new TextMappings(table, mapper.version(), rdf));
    }

    private static final class Rows implements MapWriter {

        private final MatchTable table;

        Rows(Writer out, GoalLabels labels, boolean byteOrderMark) throws IOException {
            this.table = new MatchTable(out, labels::of, byteOrderMark);
        }

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

    private static final class Objects implements MapWriter {

        private final Writer out;
        private final GoalLabels labels;
        private final String version;

        Objects(Writer out, GoalLabels labels, String version) {
            this.out = out;
            this.labels = labels;
            this.version = version;
        }

        @Override
        public void write(MappedRow mapped) {
            try {
                out.write(MatchObject.of(mapped, labels::of, version) + "\n");
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
