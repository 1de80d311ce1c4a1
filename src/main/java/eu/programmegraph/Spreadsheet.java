package eu.programmegraph;

/** What a spreadsheet does with the cells of a CSV file. */
public final class Spreadsheet {

    /** With these it begins a formula (OWASP, CSV Injection). */
    private static final String FORMULA_SIGNS = "=+-@\t\r\n";

    private Spreadsheet() {}

    /** The text, after an apostrophe if a spreadsheet would take it for a formula. */
    public static String safe(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
