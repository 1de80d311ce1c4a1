package eu.programmegraph.concept;

/** A relation that {@code data/links.csv} or {@code data/successions.csv} can state between two concepts. */
public enum Relation {
    EXPECTS("expects"),
    CONTRIBUTES_TO("contributesTo"),
    MANAGEMENT_MODE("managementMode"),
    MANAGED_BY("managedBy"),
    FUNDING_MODEL("fundingModel"),
    PRIORITY("priority"),
    PURPOSE("purpose"),
    SCOPE("scope"),
    REACH("reach"),
    AFFECTS("affects"),
    FIELD("field"),
    RELATED("related"),
    IS_REPLACED_BY("isReplacedBy");

    private final String localName;

    Relation(String localName) {
        this.localName = localName;
    }

    /** The local name of the property: of {@code pgo:} but for {@code skos:related} and {@code dcterms:isReplacedBy}. */
    public String localName() {
        return localName;
    }
}
