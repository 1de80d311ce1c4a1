package eu.programmegraph.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The identifiers that one file defines, for the others to refer to. */
final class Notations {

    private final String file;
    private final Map<String, CsvRow> definitions = new LinkedHashMap<>();

    Notations(String file) {
        this.file = file;
    }

    /** Takes note of a definition; a second one of the same identifier is a problem. */
    void define(CsvRow row, String column) {
        String notation = row.required(column);
        CsvRow first = definitions.putIfAbsent(notation, row);
        if (first != null && !notation.isEmpty()) {
            row.problem(
                    column, "\"%s\" stands already in row %d. Give each its own.".formatted(notation, first.number()));
        }
    }

    /** The identifier that a cell refers to; one that is not defined is a problem. */
    String refer(CsvRow row, String column) {
        String notation = row.required(column);
        check(row, column, notation);
        return notation;
    }

    /** The identifiers that a cell refers to, separated by a vertical bar. */
    List<String> referAll(CsvRow row, String column) {
        List<String> notations = row.parts(column);
        notations.forEach(notation -> check(row, column, notation));
        return notations;
    }

    Optional<CsvRow> definition(String notation) {
        return Optional.ofNullable(definitions.get(notation));
    }

    private void check(CsvRow row, String column, String notation) {
        if (!notation.isEmpty() && !definitions.containsKey(notation)) {
            row.problem(
                    column,
                    "\"%s\" does not stand in %s.%s Correct it, or add it there."
                            .formatted(notation, file, suggestion(notation)));
        }
    }

    /** What differs by case or blanks only is what was meant. */
    private String suggestion(String notation) {
        String near = definitions.keySet().stream()
                .filter(known -> known.equalsIgnoreCase(notation.replace(" ", "")))
                .collect(Collectors.joining(", "));
        return near.isEmpty() ? "" : " Did you mean " + near + "?";
    }
}
