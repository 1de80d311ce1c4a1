package eu.programmegraph.concept;

/** How a concept relates to one of another vocabulary (SKOS reference, section 10; {@code seeAlso} is of RDFS). */
public enum MatchRelation {
    EXACT_MATCH("exactMatch"),
    CLOSE_MATCH("closeMatch"),
    BROAD_MATCH("broadMatch"),
    NARROW_MATCH("narrowMatch"),
    RELATED_MATCH("relatedMatch"),
    SEE_ALSO("seeAlso");

    private final String localName;

    MatchRelation(String localName) {
        this.localName = localName;
    }

    /** The local name of the property. */
    public String localName() {
        return localName;
    }
}
