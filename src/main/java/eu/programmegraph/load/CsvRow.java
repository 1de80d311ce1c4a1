package eu.programmegraph.load;

import eu.programmegraph.load.Problem.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One row of a table, with its place, so that whoever finds a fault in it can say where. */
final class CsvRow {

    private final String file;
    private final int number;
    private final Map<String, String> cells;
    private final Problems problems;

    CsvRow(String file, int number, Map<String, String> cells, Problems problems) {
        this.file = file;
        this.number = number;
        this.cells = cells;
        this.problems = problems;
    }

    String file() {
        return file;
    }

    int number() {
        return number;
    }

    /** The text of a cell, which may be empty. */
    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The text of a cell that must not be empty. */
    String required(String column) {
        String text = cell(column);
        if (text.isEmpty()) {
            problem(column, "the cell is empty. Fill it in.");
        }
        return text;
    }

    /** The parts of a cell, separated by a vertical bar. */
    List<String> parts(String column) {
        return Arrays.stream(cell(column).split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The one of the choices that a cell names, or a problem that lists them. */
    <T> Optional<T> named(String column, List<T> choices, Function<T, String> name) {
        String text = required(column);
        Optional<T> chosen = choices.stream()
                .filter(choice -> name.apply(choice).equals(text))
                .findFirst();
        if (chosen.isEmpty() && !text.isEmpty()) {
            String names = choices.stream().map(name).collect(Collectors.joining(", "));
            problem(column, "\"%s\" is not known. Use one of: %s.".formatted(text, names));
        }
        return chosen;
    }

    /** Reports a text that is not of that form. */
    void requirePattern(String column, java.util.regex.Pattern pattern, String what) {
        String text = required(column);
        if (!text.isEmpty() && !pattern.matcher(text).matches()) {
            problem(column, "\"%s\" is not %s.".formatted(text, what));
        }
    }

    void problem(String column, String message) {
        problems.add(new Problem(Severity.ERROR, file, number, Optional.of(column), message));
    }
}
