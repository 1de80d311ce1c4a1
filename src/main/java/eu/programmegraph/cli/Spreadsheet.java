package eu.programmegraph.cli;

/** What a spreadsheet does with the cells of a CSV file. */
final class Spreadsheet {

    private Spreadsheet() {}

    /** A text that a spreadsheet would take for a formula stands after an apostrophe (OWASP, CSV injection). */
    static String safe(String text) {
        boolean isFormula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return isFormula ? "'" + text : text;
    }
}
