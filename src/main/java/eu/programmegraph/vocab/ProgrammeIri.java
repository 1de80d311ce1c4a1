package eu.programmegraph.vocab;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The IRIs that the data mints. They are names first; the server answers the same paths under its own address. The
 * parts that are put in (notations, identifiers) have been checked to need no escaping before they come here.
 */
public final class ProgrammeIri {

    /** What every IRI of the project begins with. */
    public static final String BASE = "https://w3id.org/programme-graph/";

    /** The namespace of the concepts; its prefix is {@code pgc}. */
    public static final String CONCEPTS = BASE + "concept/";

    /** The project itself, as the agent that curates and publishes. */
    public static final Resource PROJECT = ResourceFactory.createResource("https://w3id.org/programme-graph");

    private ProgrammeIri() {}

    public static Resource concept(String notation) {
        return ResourceFactory.createResource(CONCEPTS + notation);
    }

    public static Resource scheme(String identifier) {
        return resource("scheme/" + identifier);
    }

    public static Resource edition(String identifier) {
        return resource("edition/" + identifier);
    }

    public static Resource attestation(String edition, String list, String position, String notation) {
        return resource("attestation/%s/%s/%s/%s".formatted(edition, list, position, notation));
    }

    public static Resource link(String source, String relation, String target) {
        return resource("link/%s/%s/%s".formatted(source, relation, target));
    }

    /** The alignment of a concept with that relation; the last step tells its targets apart. */
    public static Resource alignment(String notation, String relation, String target) {
        return resource("alignment/%s/%s/%s".formatted(notation, relation, target));
    }

    public static Resource change(String notation) {
        return resource("change/" + notation);
    }

    public static Resource example(String name) {
        return resource("example/" + name);
    }

    /** The named graph {@code graph/NAME}. */
    public static Resource graph(String name) {
        return resource("graph/" + name);
    }

    private static Resource resource(String path) {
        return ResourceFactory.createResource(BASE + path);
    }
}
