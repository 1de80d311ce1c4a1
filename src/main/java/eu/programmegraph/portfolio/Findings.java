package eu.programmegraph.portfolio;

import java.util.ArrayList;
import java.util.List;

/** Collects what is found in one row. */
final class Findings {

    private static final int BRIEF = 60;

    private final Columns columns;
    private final int row;
    private final List<Finding> all = new ArrayList<>();

    Findings(Columns columns, int row) {
        this.columns = columns;
        this.row = row;
    }

    void add(Column column, String message) {
        all.add(new Finding(row, columns.name(column), message));
    }

    Reading leftOut(Column column, String why) {
        return new Reading.LeftOut(new Finding(row, columns.name(column), why));
    }

    List<Finding> all() {
        return all;
    }

    static String unknownCountry(String name) {
        return "\"%s\" is no country of data/countries.csv; it is left out.".formatted(brief(name));
    }

    static String noAddress(String text) {
        return "\"%s\" is no address of a website; it is left out.".formatted(brief(text));
    }

    /** As much of a text as a message takes. */
    static String brief(String text) {
        return text.length() <= BRIEF ? text : text.substring(0, BRIEF) + "…";
    }
}
