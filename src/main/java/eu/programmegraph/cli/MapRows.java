package eu.programmegraph.cli;

import eu.programmegraph.Spreadsheet;
import eu.programmegraph.mapping.Match;
import eu.programmegraph.vocab.ProgrammeIri;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes what texts serve as CSV that is safe to open in a spreadsheet. */
final class MapRows implements MapWriter {

    private static final List<String> COLUMNS =
            List.of("id", "rank", "concept", "notation", "label", "confidence", "evidence", "decision");

    private final CSVPrinter csv;
    private final MapTask task;

    MapRows(MapTask task, Writer out) throws IOException {
        this.task = task;
        if (task.byteOrderMark()) {
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
                        task.labels().of(match.notation(), mapped.language()),
                        MapTask.confidence(match),
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
