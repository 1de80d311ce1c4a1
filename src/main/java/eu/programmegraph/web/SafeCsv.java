package eu.programmegraph.web;

import eu.programmegraph.Spreadsheet;
import eu.programmegraph.query.Rows;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows as CSV (RFC 4180) that a spreadsheet can open: no cell is taken for a formula. */
final class SafeCsv {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private SafeCsv() {}

    static String write(Rows rows) {
        StringWriter text = new StringWriter();
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(rows.columns());
            for (Rows.Row row : rows.rows()) {
                csv.printRecord(rows.columns().stream()
                        .map(row::text)
                        .map(SafeCsv::safe)
                        .toList());
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return text.toString();
    }

    private static String safe(String cell) {
        return NUMBER.matcher(cell).matches() ? cell : Spreadsheet.safe(cell);
    }
}
