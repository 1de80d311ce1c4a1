package eu.programmegraph.portfolio;

import eu.programmegraph.concept.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The project's own tables, for tests. */
final class PortfolioTables {

    private PortfolioTables() {}

    static Tables read() {
        return new Tables(
                rows("action-codes.csv").stream()
                        .map(row -> new ActionCode(
                                Arrays.stream(ActionCode.Where.values())
                                        .filter(where -> where.text().equals(row.get("where")))
                                        .findFirst()
                                        .orElseThrow(),
                                row.get("pattern"),
                                row.get("action"),
                                row.get("field")))
                        .toList(),
                rows("countries.csv").stream()
                        .map(row -> new Country(row.get("code"), row.get("alpha2"), row.get("authority"), labels(row)))
                        .toList());
    }

    private static Map<Language, String> labels(CSVRecord row) {
        Map<Language, String> labels = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            labels.put(language, row.get(language.tag()));
        }
        return labels;
    }

    static List<CSVRecord> rows(String file) {
        return records(Path.of("data", file));
    }

    static List<CSVRecord> records(Path path) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(Files.readString(path), format)) {
            return parser.getRecords();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
