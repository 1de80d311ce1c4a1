package eu.programmegraph.concept;

/** The classes of the ontology that a concept can be an instance of; the names are those of the ontology. */
public enum ConceptType {
    PROGRAMME("Programme"),
    KEY_ACTION("KeyAction"),
    ACTION_GROUP("ActionGroup"),
    ACTION("Action"),
    PROGRAMME_PERIOD("ProgrammePeriod"),
    EXPECTED_RESULT("ExpectedResult"),
    INDIVIDUAL_IMPACT("IndividualImpact"),
    SYSTEMIC_IMPACT("SystemicImpact"),
    CHALLENGE("Challenge"),
    PRIORITY("Priority"),
    FIELD("Field"),
    LEVEL("Level"),
    BODY("Body"),
    MANAGEMENT_MODE("ManagementMode"),
    FUNDING_MODEL("FundingModel"),
    PURPOSE("Purpose"),
    SCOPE("Scope");

    private final String localName;

    ConceptType(String localName) {
        this.localName = localName;
    }

    /** The local name of the class in the ontology. */
    public String localName() {
        return localName;
    }

    /** Whether outcomes of projects can serve it. */
    public boolean isGoal() {
        return this == EXPECTED_RESULT || this == INDIVIDUAL_IMPACT || this == SYSTEMIC_IMPACT;
    }
}
