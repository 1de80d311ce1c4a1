package eu.programmegraph;

import eu.programmegraph.concept.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.FileUtils;

/** The project's data with a few goals and examples only, from which a mapper learns in a second. */
public final class SmallCorpus {

    /** Goals of every kind, with a whole and its parts; and statements that serve nothing. */
    public static final Set<String> GOALS = Set.of("I02", "I03", "R1.1", "R4", "S08", "S08.1", "S08.2");

    private static final Path ALL = Path.of("data");
    private static final int EXAMPLES = 30;

    private SmallCorpus() {}

    /** Writes the directory of data. */
    public static Path writeInto(Path data) {
        try {
            FileUtils.copyDirectory(ALL.toFile(), data.toFile());
            for (Language language : Language.values()) {
                String file = "mapping/examples-" + language.tag() + ".csv";
                shorten(ALL.resolve(file), data.resolve(file));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return data;
    }

    private static void shorten(Path all, Path few) throws IOException {
        Map<String, Integer> taken = new HashMap<>();
        try (Reader in = Files.newBufferedReader(all);
                CSVParser rows = CSVParser.parse(in, CSVFormat.RFC4180);
                Writer out = Files.newBufferedWriter(few);
                CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            for (CSVRecord row : rows) {
                boolean isHeader = row.getRecordNumber() == 1;
                String goal = row.get(1);
                boolean wanted =
                        (goal.isEmpty() || GOALS.contains(goal)) && row.get(2).isEmpty();
                if (isHeader || (wanted && taken.merge(goal, 1, Integer::sum) <= EXAMPLES)) {
                    printer.printRecord(row);
                }
            }
        }
    }
}
