package eu.programmegraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.input.BOMInputStream;

/**
 * A table of texts, read row by row; what is wrong with it is a {@link UsageException}.
 *
 * @param file CSV in UTF-8, with commas, semicolons or tabs
 * @param language the column with the language; if none is named, {@code lang}, where there is such a column
 */
record TextTable(Path file, String id, String text, Optional<String> language) {

    private static final String USUAL_LANGUAGE = "lang";

    /** The text of a row; the language may be empty. */
    record Row(String id, String text, String language) {}

    /** Where the columns stand; a negative place is that of a column that is not there. */
    private record Places(int id, int text, int language) {}

    void read(Consumer<Row> rows) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter())
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(reader(), format)) {
            Places places = null;
            for (CSVRecord row : parser) {
                if (places == null) {
                    places = places(row.stream().map(String::strip).toList());
                } else {
                    rows.accept(new Row(cell(row, places.id), cell(row, places.text), cell(row, places.language)));
                }
            }
            if (places == null) {
                throw new UsageException(file + " is empty. Its first row must name its columns.");
            }
        } catch (IOException | UncheckedIOException broken) {
            throw new UsageException(
                    file + " cannot be read as CSV in UTF-8: " + broken.getMessage() + ". Save it as \"CSV UTF-8\".");
        }
    }

    private Reader reader() throws IOException {
        BOMInputStream bytes = BOMInputStream.builder()
                .setInputStream(Files.newInputStream(file))
                .get();
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
    }

    private char delimiter() {
        if (!Files.isRegularFile(file)) {
            throw new UsageException("There is no file " + file + ".");
        }
        try (BufferedReader lines = new BufferedReader(reader())) {
            String header = Optional.ofNullable(lines.readLine()).orElse("");
            return Stream.of(',', ';', '\t')
                    .max(Comparator.comparingLong(delimiter ->
                            header.chars().filter(letter -> letter == delimiter).count()))
                    .orElse(',');
        } catch (CharacterCodingException notUtf8) {
            throw new UsageException(file + " is not in UTF-8. Save it as \"CSV UTF-8\".");
        } catch (IOException unreadable) {
            throw new UsageException(file + " cannot be read: " + unreadable + ".");
        }
    }

    private Places places(List<String> header) {
        int atLanguage = language.map(name -> place(header, name)).orElse(header.indexOf(USUAL_LANGUAGE));
        return new Places(place(header, id), place(header, text), atLanguage);
    }

    private int place(List<String> header, String column) {
        int place = header.indexOf(column);
        if (place < 0) {
            throw new UsageException(
                    "%s has no column \"%s\". Its columns are: %s. Name them with --id-column, --text-column and --language-column."
                            .formatted(file, column, String.join(", ", header)));
        }
        return place;
    }

    private static String cell(CSVRecord row, int place) {
        return place >= 0 && place < row.size() ? row.get(place).strip() : "";
    }
}
