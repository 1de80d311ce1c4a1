package eu.programmegraph.load;

import java.util.Optional;

/**
 * Something in the input that a curator has to look at.
 *
 * @param file the file, as the user named its directory
 * @param row the row as a spreadsheet counts it, the header being 1; 0 for the file as a whole
 * @param column the name of the column, if it is about one
 * @param message what is wrong, the value, and what to do
 */
public record Problem(Severity severity, String file, int row, Optional<String> column, String message) {

    /** Whether it stands in the way of publishing. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** One line: file, row, column, message. */
    public String describe() {
        return file + (row > 0 ? ", row " + row : "")
                + column.map(name -> ", column " + name).orElse("") + ": " + message;
    }
}
