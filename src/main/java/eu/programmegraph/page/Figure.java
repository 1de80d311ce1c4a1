package eu.programmegraph.page;

import java.util.List;
import java.util.Optional;

/**
 * A table of figures about projects, and how it is drawn.
 *
 * @param id names it, and is its anchor
 * @param heading what it is called
 * @param shape how it is drawn
 * @param columns what its numbers are
 * @param lines its rows; nothing if they could not be had in time
 * @param csv where the answer to its query is had as a file
 * @param editor the query editor with its query
 */
record Figure(
        String id,
        Term heading,
        Shape shape,
        List<Column> columns,
        Optional<List<Line>> lines,
        String csv,
        String editor) {

    /** How a table is drawn. */
    enum Shape {
        /** A bar for each line, as long as its first number. */
        BARS,
        /** Each number as a field, the darker the larger. */
        HEAT,
        /** A line for each of the first rows, over the columns. */
        LINES,
        /** Not at all. */
        NONE;

        /** The name that the script knows it by. */
        String value() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A column of numbers.
     *
     * @param title what it stands for in full, where that is not its text
     * @param href where it leads; may be empty
     */
    record Column(String text, String title, String href) {}

    /**
     * A row.
     *
     * @param names what it is about, which may be more than one thing
     */
    record Line(List<Item> names, List<Amount> amounts) {

        /** Its name as one text. */
        String text() {
            return String.join(
                    " + ",
                    names.stream()
                            .map(name -> (name.notation() + " " + name.label().text()).strip())
                            .toList());
        }
    }

    /**
     * A number.
     *
     * @param text as it is shown
     * @param value as a script reads it
     * @param href the projects behind it; may be empty
     * @param heat how large it is among all of its table, from 0 to {@link #HEATS}
     */
    record Amount(String text, String value, String href, int heat) {}

    /** The darkest shade. */
    static final int HEATS = 5;

    /** Whether it could be had in time. */
    boolean isThere() {
        return lines.isPresent();
    }

    List<Line> rows() {
        return lines.orElse(List.of());
    }
}
