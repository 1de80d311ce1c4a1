package eu.programmegraph.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.function.IOSupplier;
import org.apache.commons.io.input.BOMInputStream;

/**
 * A table of texts, read row by row; what is wrong with it is a {@link TextTableException}.
 *
 * @param name what messages call it
 * @param content CSV in UTF-8, with commas, semicolons or tabs; read twice
 * @param advice how its columns are named to whoever reads it, for messages
 */
public record TextTable(String name, IOSupplier<InputStream> content, Columns columns, String advice) {

    /**
     * The names of its columns.
     *
     * @param language if none is named, {@code lang}, where there is such a column
     */
    public record Columns(String id, String text, Optional<String> language) {

        public static final String USUAL_ID = "id";
        public static final String USUAL_TEXT = "text";
        static final String USUAL_LANGUAGE = "lang";
    }

    /**
     * The text of a row.
     *
     * @param number that of the row in the table, of which the first names the columns
     * @param language as it is written in the table; it may be empty
     */
    public record Row(long number, String id, String text, String language) {}

    /** Where the columns stand; a negative place is that of a column that is not there. */
    private record Places(int id, int text, int language) {}

    /** The table in a file. */
    public static TextTable of(Path file, Columns columns, String advice) {
        return new TextTable(file.toString(), () -> Files.newInputStream(file), columns, advice);
    }

    /** Reads it to its end, or until the reader of the rows throws something. */
    public void read(Consumer<Row> rows) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter())
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(reader(), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            List<String> header = next(records, 0)
                    .map(record -> record.stream().map(String::strip).toList())
                    .orElseThrow(
                            () -> new TextTableException(name + " is empty. Its first row must name its columns."));
            Places places = places(header);
            long read = 1;
            for (Optional<CSVRecord> record = next(records, read); record.isPresent(); record = next(records, read)) {
                read = record.get().getRecordNumber();
                rows.accept(row(record.get(), header.size(), places));
            }
        } catch (IOException broken) {
            throw unreadable(broken, 0);
        }
    }

    /** The next record; what is thrown by those who are given the rows must not look as if the table were broken. */
    private Optional<CSVRecord> next(Iterator<CSVRecord> records, long read) {
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (UncheckedIOException broken) {
            throw unreadable(broken, read);
        }
    }

    private TextTableException unreadable(Exception broken, long read) {
        return new TextTableException("%s cannot be read as CSV in UTF-8: %s, after row %d. Save it as \"CSV UTF-8\"."
                .formatted(name, broken.getMessage(), read));
    }

    private Row row(CSVRecord record, int columns, Places places) {
        long number = record.getRecordNumber();
        for (int at = columns; at < record.size(); at++) {
            if (!record.get(at).isBlank()) {
                throw new TextTableException(
                        "%s, row %d: there are %d cells, but %d columns; \"%s\" is in none of them. Put texts with commas in double quotes."
                                .formatted(name, number, record.size(), columns, record.get(at)));
            }
        }
        return new Row(number, cell(record, places.id), cell(record, places.text), cell(record, places.language));
    }

    private Reader reader() throws IOException {
        BOMInputStream bytes =
                BOMInputStream.builder().setInputStream(content.get()).get();
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
    }

    private char delimiter() {
        try (BufferedReader lines = new BufferedReader(reader())) {
            String header = Optional.ofNullable(lines.readLine()).orElse("");
            return Stream.of(',', ';', '\t')
                    .max(Comparator.comparingLong(delimiter ->
                            header.chars().filter(letter -> letter == delimiter).count()))
                    .orElse(',');
        } catch (CharacterCodingException notUtf8) {
            throw new TextTableException(name + " is not in UTF-8. Save it as \"CSV UTF-8\".");
        } catch (IOException unreadable) {
            throw new TextTableException(name + " cannot be read: " + unreadable + ".");
        }
    }

    private Places places(List<String> header) {
        int atLanguage = columns.language()
                .or(() -> Optional.of(Columns.USUAL_LANGUAGE).filter(header::contains))
                .map(column -> place(header, column))
                .orElse(-1);
        return new Places(place(header, columns.id()), place(header, columns.text()), atLanguage);
    }

    private int place(List<String> header, String column) {
        int place = header.indexOf(column);
        if (place != header.lastIndexOf(column)) {
            throw new TextTableException("%s has more than one column \"%s\". Leave one of them its name. %s"
                    .formatted(name, column, advice));
        }
        if (place < 0) {
            throw new TextTableException("%s has no column \"%s\". Its columns are: %s. %s"
                    .formatted(name, column, String.join(", ", header), advice));
        }
        return place;
    }

    private static String cell(CSVRecord row, int place) {
        return place >= 0 && place < row.size() ? row.get(place).strip() : "";
    }
}
