package eu.programmegraph.page;

/**
 * A class or property to query with.
 *
 * @param label what it is called, in the language that was asked for or else in English; empty if nothing says so
 * @param comment what it means, in English; may be empty
 */
public record SuggestedTerm(String iri, Kind kind, String label, String comment) {

    /** What it is. */
    public enum Kind {
        CLASS,
        PROPERTY
    }
}
