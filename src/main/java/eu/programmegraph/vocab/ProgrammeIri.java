package eu.programmegraph.vocab;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The IRIs that the data mints. They are names first; the server answers the same paths under its own address. The
 * parts that are put in (notations, identifiers) have been checked to need no escaping before they come here; only the
 * identifiers of projects are those of others, and are percent-encoded.
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

    /** The project of that identifier, which is percent-encoded. */
    public static Resource project(String identifier) {
        return resource("project/" + encoded(identifier));
    }

    /** The organisation of that key: country and digest of the name. */
    public static Resource organisation(String key) {
        return resource("organisation/" + key);
    }

    /** The identifier of that outcome of a project: {@code 2021-1-SI01-KA220-SCH-000012345-0001}. */
    public static String outcomeIdentifier(String project, int number) {
        return String.format(Locale.ROOT, "%s-%04d", project, number);
    }

    /** The outcome of that number, from 1 in the order of the project's summary. */
    public static Resource outcome(String project, int number) {
        return resource("outcome/" + encoded(outcomeIdentifier(project, number)));
    }

    /** The mapping of that outcome to a concept. */
    public static Resource mapping(String project, int number, String notation) {
        return resource("mapping/%s-%s".formatted(encoded(outcomeIdentifier(project, number)), notation));
    }

    /** Something that was done: a run of the mapper, a round of decisions. */
    public static Resource activity(String name) {
        return resource("activity/" + name);
    }

    /** Who did it. */
    public static Resource agent(String name) {
        return resource("agent/" + name);
    }

    /** The named graph {@code graph/NAME}. */
    public static Resource graph(String name) {
        return resource("graph/" + name);
    }

    /** RFC 3986, section 2.1: all but unreserved characters is encoded, and a blank is no plus. */
    private static String encoded(String identifier) {
        return URLEncoder.encode(identifier, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    private static Resource resource(String path) {
        return ResourceFactory.createResource(BASE + path);
    }
}
