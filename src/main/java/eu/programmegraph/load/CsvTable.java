package eu.programmegraph.load;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a CSV file as a spreadsheet saves it: UTF-8 with or without a byte order mark, comma, semicolon or tab (told by
 * the header), line breaks inside quoted cells. Blanks at the ends of a cell are dropped, letters are brought into Unicode
 * normal form C, rows without any text are passed over.
 */
final class CsvTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final List<String> columns;
    private final Problems problems;

    private CsvTable(String file, List<String> columns, Problems problems) {
        this.file = file;
        this.columns = columns;
        this.problems = problems;
    }

    /** The rows that have all their cells. What is wrong with the file or with a row goes to the problems. */
    static List<CsvRow> read(Path path, List<String> columns, Problems problems) {
        CsvTable table = new CsvTable(path.toString(), columns, problems);
        return table.text(path).map(table::rows).orElse(List.of());
    }

    private Optional<String> text(Path path) {
        if (!Files.isRegularFile(path)) {
            problems.inFile(file, "the file is missing. It must have the columns " + String.join(", ", columns) + ".");
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(path);
            return decode(bytes).filter(this::hasText);
        } catch (IOException unreadable) {
            problems.inFile(file, "the file cannot be read: " + unreadable + ".");
            return Optional.empty();
        }
    }

    private Optional<String> decode(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            int at = buffer.position();
            int line = 1;
            for (int i = 0; i < at; i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            problems.inFile(
                    file,
                    line,
                    "the text is not in UTF-8 (byte 0x%02X on line %d of the file). Save it again as \"CSV UTF-8\"."
                            .formatted(bytes[Math.min(at, bytes.length - 1)], line));
            return Optional.empty();
        }
    }

    private boolean hasText(String text) {
        if (text.isBlank()) {
            problems.inFile(file, "the file is empty. Its first row must be: " + String.join(",", columns));
            return false;
        }
        return true;
    }

    private List<CsvRow> rows(String text) {
        String header = text.lines().findFirst().orElse("");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(header))
                .setIgnoreEmptyLines(false)
                .get();
        List<CsvRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<String> names = List.of();
            for (CSVRecord entry : parser) {
                if (entry.getRecordNumber() == 1) {
                    names = header(entry);
                    if (names.isEmpty()) {
                        return List.of();
                    }
                } else if (!isBlank(entry)) {
                    row(entry, names).ifPresent(rows::add);
                }
            }
        } catch (IOException | UncheckedIOException broken) {
            problems.inFile(
                    file,
                    "the file is not valid CSV: " + broken.getMessage()
                            + ". A quotation mark inside a cell is doubled, and the cell stands in quotation marks.");
        }
        return rows;
    }

    private static char delimiter(String header) {
        if (header.contains(",")) {
            return ',';
        }
        return header.contains(";") ? ';' : '\t';
    }

    /** The names of the columns, or none if the header is at fault. */
    private List<String> header(CSVRecord header) {
        List<String> names = header.stream().map(String::strip).toList();
        Set<String> seen = new LinkedHashSet<>();
        boolean good = true;
        for (String name : names) {
            if (!columns.contains(name)) {
                problems.inFile(
                        file,
                        1,
                        "\"%s\" is not a column of this file. Its columns are: %s."
                                .formatted(name, String.join(", ", columns)));
                good = false;
            } else if (!seen.add(name)) {
                problems.inFile(file, 1, "the column \"%s\" stands twice. Remove one.".formatted(name));
                good = false;
            }
        }
        for (String column : columns) {
            if (!seen.contains(column)) {
                problems.inFile(file, 1, "the column \"%s\" is missing. Add it.".formatted(column));
                good = false;
            }
        }
        return good ? names : List.of();
    }

    private Optional<CsvRow> row(CSVRecord entry, List<String> names) {
        int number = Math.toIntExact(entry.getRecordNumber());
        if (entry.size() != names.size()) {
            problems.inRow(
                    file,
                    number,
                    "the row has %d cells, but the header has %d. Check commas and quotation marks."
                            .formatted(entry.size(), names.size()));
            return Optional.empty();
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            cells.put(
                    names.get(i),
                    Normalizer.normalize(entry.get(i), Normalizer.Form.NFC).strip());
        }
        return Optional.of(new CsvRow(file, number, cells, problems));
    }

    private static boolean isBlank(CSVRecord entry) {
        return entry.stream().allMatch(String::isBlank);
    }
}
