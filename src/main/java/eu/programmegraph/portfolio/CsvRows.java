package eu.programmegraph.portfolio;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.input.BoundedInputStream;

/** The rows of a text. */
final class CsvRows implements Rows {

    /** Longer rows are the sign of a quotation mark that is not closed; in characters. */
    private static final int LONGEST_ROW = 1 << 24;

    /** What is looked at to tell the delimiter: more than the longest header. */
    private static final int SAMPLE = 1 << 18;

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ListFile file;
    private final BoundedInputStream bytes;
    private final RowReader reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private int row;

    private CsvRows(ListFile file, BoundedInputStream bytes, RowReader reader) throws IOException {
        this.file = file;
        this.bytes = bytes;
        this.reader = reader;
        parser = CSVParser.parse(reader, format(delimiter(reader)));
        records = parser.iterator();
    }

    static CsvRows open(ListFile file) {
        try {
            BoundedInputStream bytes =
                    BoundedInputStream.builder().setInputStream(file.open()).get();
            Reader text = new BufferedReader(new InputStreamReader(bytes, file.charset()), SAMPLE);
            text.mark(1);
            if (text.read() != BYTE_ORDER_MARK) {
                text.reset();
            }
            return new CsvRows(file, bytes, new RowReader(text));
        } catch (IOException unreadable) {
            throw new PortfolioException(file.path() + ": the file cannot be read: " + unreadable + ".", unreadable);
        }
    }

    /** The one by which most columns of the header are known. */
    private static char delimiter(Reader text) throws IOException {
        text.mark(SAMPLE);
        char[] sample = new char[SAMPLE];
        int length = 0;
        for (int read = 0; read >= 0 && length < SAMPLE; read = text.read(sample, length, SAMPLE - length)) {
            length += read;
        }
        text.reset();
        String beginning = new String(sample, 0, length);
        return DELIMITERS.stream()
                .max(Comparator.comparingInt(delimiter -> knownColumns(beginning, delimiter)))
                .orElseThrow();
    }

    private static int knownColumns(String beginning, char delimiter) {
        try (CSVParser parser = CSVParser.parse(new StringReader(beginning), format(delimiter))) {
            Iterator<CSVRecord> records = parser.iterator();
            return records.hasNext()
                    ? Columns.of(Arrays.asList(records.next().values())).known()
                    : 0;
        } catch (IOException | UncheckedIOException broken) {
            return 0;
        }
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
    }

    @Override
    public Optional<ListRow> next() {
        try {
            while (true) {
                reader.rowBegins();
                if (!records.hasNext()) {
                    return Optional.empty();
                }
                CSVRecord entry = records.next();
                row = Math.toIntExact(entry.getRecordNumber());
                ListRow cells = new ListRow(row, Arrays.asList(entry.values()));
                if (!cells.isBlank()) {
                    return Optional.of(cells);
                }
            }
        } catch (UncheckedIOException broken) {
            throw new PortfolioException(
                    ("%s, row %d: the file cannot be read on from here: %s. A quotation mark inside a cell is doubled,"
                                    + " the cell stands in quotation marks, and each of these is closed.")
                            .formatted(file.path(), row + 1, broken.getMessage()),
                    broken);
        }
    }

    @Override
    public long position() {
        return bytes.getCount();
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException harmless) {
            throw new UncheckedIOException(harmless);
        }
    }

    /** Keeps a row from growing without bounds. */
    private static final class RowReader extends FilterReader {
        private int length;

        RowReader(Reader in) {
            super(in);
        }

        void rowBegins() {
            length = 0;
        }

        @Override
        public int read(char[] buffer, int offset, int wanted) throws IOException {
            int read = super.read(buffer, offset, wanted);
            length += Math.max(0, read);
            if (length > LONGEST_ROW) {
                throw new IOException("the row has more than %d characters".formatted(LONGEST_ROW));
            }
            return read;
        }
    }
}
