package eu.programmegraph.load;

import eu.programmegraph.load.Decision.Verdict;
import eu.programmegraph.load.Problem.Severity;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table of decisions: what the command {@code map} or the query {@code mappings-to-review} has written, with its
 * column {@code decision} filled in. Columns that are not needed are passed over.
 */
final class DecisionFile {

    private static final String ID = "id";
    private static final String NOTATION = "notation";
    private static final String DECISION = "decision";
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    private final String file;
    private final Set<String> goals;
    private final Consumer<Problem> problems;

    private DecisionFile(String file, Set<String> goals, Consumer<Problem> problems) {
        this.file = file;
        this.goals = goals;
        this.problems = problems;
    }

    /**
     * The decisions of a file.
     *
     * @param goals the notations that can be decided for
     * @param problems is told of rows that cannot be used
     */
    static List<Decision> read(Path path, Set<String> goals, Consumer<Problem> problems) {
        return new DecisionFile(path.toString(), goals, problems).decisions(text(path));
    }

    private static String text(Path path) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException unreadable) {
            throw new LoadException(path + ": the file cannot be read, or is not in UTF-8: " + unreadable
                    + ". Save it again as \"CSV UTF-8\".");
        }
    }

    private List<Decision> decisions(String text) {
        for (char delimiter : DELIMITERS) {
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(delimiter)
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreHeaderCase(true)
                    .setAllowMissingColumnNames(true)
                    .setIgnoreEmptyLines(false)
                    .setTrim(true)
                    .get();
            try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
                if (parser.getHeaderMap().containsKey(ID)
                        && parser.getHeaderMap().containsKey(DECISION)) {
                    return decisions(parser);
                }
            } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
                throw new LoadException(file + ": the file is not valid CSV: " + broken.getMessage()
                        + ". Save it again as \"CSV UTF-8\".");
            }
        }
        throw new LoadException(file + ": this is no table of decisions. Its first row must name the columns"
                + " id, notation and decision.");
    }

    private List<Decision> decisions(CSVParser parser) {
        List<Decision> decisions = new ArrayList<>();
        for (CSVRecord row : parser) {
            if (!cell(row, DECISION).isEmpty()) {
                decision(row).ifPresent(decisions::add);
            }
        }
        return decisions;
    }

    private Optional<Decision> decision(CSVRecord row) {
        int number = Math.toIntExact(row.getRecordNumber()) + 1;
        String id = cell(row, ID);
        String concept = concept(row);
        String word = cell(row, DECISION);
        Optional<Verdict> verdict = verdict(word);
        if (id.isEmpty()) {
            return unusable(number, ID, "the cell is empty. Name the outcome or the project.");
        }
        if (verdict.isEmpty()) {
            return unusable(
                    number,
                    DECISION,
                    "\"%s\" is neither accept nor reject, nor the notation of a goal.".formatted(word));
        }
        boolean isReplacement = verdict.get() == Verdict.REPLACE;
        if (concept.isEmpty() ? !isReplacement : !goals.contains(concept)) {
            return unusable(number, NOTATION, "\"%s\" is not the notation of a goal.".formatted(concept));
        }
        return Optional.of(new Decision(
                file, number, id, concept, verdict.get(), isReplacement ? word.toUpperCase(Locale.ROOT) : ""));
    }

    private Optional<Verdict> verdict(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "accept" -> Optional.of(Verdict.ACCEPT);
            case "reject" -> Optional.of(Verdict.REJECT);
            default -> goals.contains(word.toUpperCase(Locale.ROOT)) ? Optional.of(Verdict.REPLACE) : Optional.empty();
        };
    }

    /** The notation; where there is no such column, the last step of the concept's address. */
    private static String concept(CSVRecord row) {
        String notation = cell(row, NOTATION);
        String address = cell(row, "concept");
        return notation.isEmpty() ? address.substring(address.lastIndexOf('/') + 1) : notation;
    }

    /** Without the apostrophe by which a text is kept from being taken for a formula. */
    private static String cell(CSVRecord row, String column) {
        String text = row.isSet(column) ? row.get(column) : "";
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    private Optional<Decision> unusable(int row, String column, String message) {
        problems.accept(
                new Problem(Severity.WARNING, file, row, Optional.of(column), message + " The decision is left out."));
        return Optional.empty();
    }
}
