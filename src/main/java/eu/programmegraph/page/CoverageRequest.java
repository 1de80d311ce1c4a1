package eu.programmegraph.page;

/**
 * What the page of coverage shall show.
 *
 * @param kind the scheme of the goals that are set against countries and years; individual impacts if it is empty
 */
public record CoverageRequest(Selection selection, String kind) {

    static final String PAGE = "coverage";

    boolean isNarrow() {
        return selection.isNarrow() || !kind.isEmpty();
    }

    /** The path of the page, after the language. */
    public String path() {
        return selection.path(PAGE, "kind", kind);
    }
}
