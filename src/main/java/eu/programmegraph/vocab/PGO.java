package eu.programmegraph.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the Programme Graph ontology ({@code ontology/programme-graph.ttl}) that the code names. */
public final class PGO {

    /** The namespace of the ontology; its prefix is {@code pgo}. */
    public static final String NAMESPACE = ProgrammeIri.BASE + "ontology#";

    public static final Resource GUIDE_EDITION = type("GuideEdition");
    public static final Resource ATTESTATION = type("Attestation");
    public static final Resource LINK = type("Link");
    public static final Resource ALIGNMENT = type("Alignment");
    public static final Resource TERM_CHANGE = type("TermChange");
    public static final Resource PROJECT = type("Project");
    public static final Resource OUTCOME_TYPE = type("Outcome");
    public static final Resource MAPPING = type("Mapping");
    public static final Resource REJECTED_MAPPING = type("RejectedMapping");

    public static final Property PERIOD = property("period");
    public static final Property START_YEAR = property("startYear");
    public static final Property END_YEAR = property("endYear");

    public static final Property ATTESTS = property("attests");
    public static final Property EDITION = property("edition");
    public static final Property LIST = property("list");
    public static final Property POSITION = property("position");

    public static final Property LINK_SOURCE = property("linkSource");
    public static final Property LINK_RELATION = property("linkRelation");
    public static final Property LINK_TARGET = property("linkTarget");
    public static final Property BASIS = property("basis");
    public static final Property RATIONALE = property("rationale");

    public static final Property ALIGNED_CONCEPT = property("alignedConcept");
    public static final Property ALIGNMENT_RELATION = property("alignmentRelation");
    public static final Property ALIGNMENT_TARGET = property("alignmentTarget");
    public static final Property TARGET_SCHEME = property("targetScheme");

    public static final Property CHANGED_CONCEPT = property("changedConcept");
    public static final Property FORMER_TERM = property("formerTerm");
    public static final Property CURRENT_TERM = property("currentTerm");
    public static final Property FROM_PERIOD = property("fromPeriod");
    public static final Property TO_PERIOD = property("toPeriod");

    public static final Property ACTION = property("action");
    public static final Property FIELD = property("field");
    public static final Property CALL_YEAR = property("callYear");
    public static final Property GRANT = property("grant");
    public static final Property PROJECT_STATUS = property("projectStatus");
    public static final Property TOPIC = property("topic");
    public static final Property COORDINATOR = property("coordinator");
    public static final Property PARTNER = property("partner");
    public static final Property COORDINATOR_COUNTRY = property("coordinatorCountry");
    public static final Property PARTICIPANT_COUNTRY = property("participantCountry");
    public static final Property RESULT_CARD = property("resultCard");
    public static final Property GOOD_PRACTICE = property("goodPractice");
    public static final Property SUCCESS_STORY = property("successStory");
    public static final Property ORGANISATION_TYPE = property("organisationType");
    public static final Property COUNTRY = property("country");

    public static final Property SERVES = property("serves");
    public static final Property OUTCOME_OF = property("outcomeOf");
    public static final Property STATEMENT = property("statement");
    public static final Property BEGINS_AT = property("beginsAt");
    public static final Property ENDS_AT = property("endsAt");
    public static final Property MAPS_TO = property("mapsTo");
    public static final Property OUTCOME = property("outcome");
    public static final Property CONCEPT = property("concept");
    public static final Property CONFIDENCE = property("confidence");
    public static final Property EVIDENCE = property("evidence");

    private PGO() {}

    /** The class of that local name, such as {@code IndividualImpact}. */
    public static Resource type(String localName) {
        return ResourceFactory.createResource(NAMESPACE + localName);
    }

    /** The property of that local name, such as {@code contributesTo}. */
    public static Property property(String localName) {
        return ResourceFactory.createProperty(NAMESPACE, localName);
    }
}
