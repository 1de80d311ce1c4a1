package eu.programmegraph.load;

import eu.programmegraph.concept.Language;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the readers of the files share: where the files are, what they have defined so far for others to refer to, and
 * where problems and origins are noted.
 */
final class Curation {

    /** An identifier in an IRI of a scheme or an edition. */
    static final Pattern IDENTIFIER = Pattern.compile("[a-z0-9][a-z0-9-]*");

    static final String IDENTIFIER_RULE = "an identifier of small letters, digits and hyphens";

    private final Path directory;
    private final Problems problems;
    private final Origins origins;
    private final Notations schemes = new Notations("schemes.csv");
    private final Notations concepts = new Notations("concepts.csv");
    private final Notations editions = new Notations("editions.csv");

    Curation(Path directory, Problems problems, Origins origins) {
        this.directory = directory;
        this.problems = problems;
        this.origins = origins;
    }

    /** The rows of a file, which must have just these columns. */
    List<CsvRow> rows(String file, String... columns) {
        return CsvTable.read(directory.resolve(file), List.of(columns), problems);
    }

    Origins origins() {
        return origins;
    }

    Notations schemes() {
        return schemes;
    }

    Notations concepts() {
        return concepts;
    }

    Notations editions() {
        return editions;
    }

    /** The language that the column of that name names. */
    static Optional<Language> language(CsvRow row) {
        return row.named("language", List.of(Language.values()), Language::tag);
    }

    /** Reports rows that say the same as an earlier one. */
    static final class Unique {
        private final Map<List<String>, Integer> first = new HashMap<>();

        void check(CsvRow row, String... columns) {
            List<String> key = Arrays.stream(columns).map(row::cell).toList();
            Integer earlier = first.putIfAbsent(key, row.number());
            if (earlier != null) {
                row.problem(
                        columns[0],
                        "\"%s\" stands already in row %d. Remove one of the two."
                                .formatted(String.join(", ", key), earlier));
            }
        }
    }
}
