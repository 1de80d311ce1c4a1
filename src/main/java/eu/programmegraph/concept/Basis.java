package eu.programmegraph.concept;

import java.util.Locale;

/** On what a link rests. */
public enum Basis {
    /** An edition says so. */
    STATED,
    /** The project judges so. */
    CURATED;

    /** The name as it stands in the data, such as {@code stated}. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
