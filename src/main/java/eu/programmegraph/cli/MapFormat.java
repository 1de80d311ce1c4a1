package eu.programmegraph.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import eu.programmegraph.Spreadsheet;
import eu.programmegraph.load.GoalLabels;
import eu.programmegraph.load.TextMappings;
import eu.programmegraph.mapping.Match;
import eu.programmegraph.mapping.OutcomeMapper;
import eu.programmegraph.vocab.ProgrammeIri;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
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

    private static String confidence(Match match) {
        return String.format(Locale.ROOT, "%.2f", match.confidence());
    }

    private static final class Rows implements MapWriter {

        private static final List<String> COLUMNS =
                List.of("id", "rank", "concept", "notation", "label", "confidence", "evidence", "decision");

        private final CSVPrinter csv;
        private final GoalLabels labels;

        Rows(Writer out, GoalLabels labels, boolean byteOrderMark) throws IOException {
            this.labels = labels;
            if (byteOrderMark) {
                out.write('\uFEFF');
            }
            this.csv = new CSVPrinter(out, CSVFormat.RFC4180);
            csv.printRecord(COLUMNS);
        }

        @Override
        public void write(MapRun.Mapped mapped) {
            try {
                for (int i = 0; i < mapped.matches().size(); i++) {
                    Match match = mapped.matches().get(i);
                    csv.printRecord(
                            Spreadsheet.safe(mapped.row().id()),
                            i + 1,
                            ProgrammeIri.concept(match.notation()).getURI(),
                            match.notation(),
                            labels.of(match.notation(), mapped.language()),
                            confidence(match),
                            Spreadsheet.safe(match.evidence().of(mapped.row().text())),
                            "");
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public void close() throws IOException {
            csv.flush();
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
        public void write(MapRun.Mapped mapped) {
            JsonObject text = new JsonObject();
            text.addProperty("id", mapped.row().id());
            text.addProperty("language", mapped.language());
            text.addProperty("mapper", version);
            JsonArray matches = new JsonArray();
            mapped.matches().forEach(match -> matches.add(match(match, mapped)));
            text.add("matches", matches);
            try {
                out.write(text + "\n");
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private JsonObject match(Match match, MapRun.Mapped mapped) {
            JsonObject object = new JsonObject();
            object.addProperty("concept", ProgrammeIri.concept(match.notation()).getURI());
            object.addProperty("notation", match.notation());
            object.addProperty("label", labels.of(match.notation(), mapped.language()));
            object.addProperty("confidence", new BigDecimal(confidence(match)));
            object.addProperty("evidence", match.evidence().of(mapped.row().text()));
            object.addProperty("start", match.evidence().start());
            object.addProperty("end", match.evidence().end());
            return object;
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
