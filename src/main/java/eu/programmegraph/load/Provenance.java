package eu.programmegraph.load;

import eu.programmegraph.vocab.NameBasedIri;
import eu.programmegraph.vocab.ProgrammeIri;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Who has mapped, and by what, in PROV-O (https://www.w3.org/TR/prov-o/). */
final class Provenance {

    private static final String PROV = "http://www.w3.org/ns/prov#";

    static final Property WAS_GENERATED_BY = property("wasGeneratedBy");
    static final Property WAS_INVALIDATED_BY = property("wasInvalidatedBy");
    private static final Property USED = property("used");
    private static final Property WAS_ASSOCIATED_WITH = property("wasAssociatedWith");
    private static final Property ENDED_AT_TIME = property("endedAtTime");
    private static final Resource ACTIVITY = type("Activity");
    private static final Resource ENTITY = type("Entity");
    private static final Resource AGENT = type("Agent");
    private static final Resource SOFTWARE_AGENT = type("SoftwareAgent");

    /**
     * Something that was done, with what is said of it.
     *
     * @param iri its name
     */
    record Activity(String iri, List<Triple> triples) {
        Activity {
            triples = List.copyOf(triples);
        }
    }

    private Provenance() {}

    /**
     * A run of the mapper over a portfolio.
     *
     * @param ended none where the same data must always say the same
     */
    static Activity ofMapper(String portfolio, String version, Optional<Instant> ended) {
        Resource agent = mapper(version);
        return activity(portfolio, "map-" + Digests.brief(version), agent, describe(agent, version), ended);
    }

    /**
     * A run of the mapper over a table of texts. It does not say when, so that the same table gives the same.
     *
     * @param digest the SHA-256 of the table
     * @param name what the table is called
     */
    static Activity ofMapper(String digest, String name, String version) {
        Resource agent = mapper(version);
        List<Triple> triples = describe(agent, version);
        Resource table = NameBasedIri.of("table", digest);
        triples.add(Triple.create(table.asNode(), RDF.type.asNode(), ENTITY.asNode()));
        triples.add(Triple.create(table.asNode(), RDFS.label.asNode(), NodeFactory.createLiteralString(name)));
        return activity(NameBasedIri.of("activity", digest, version), table, agent, triples, Optional.empty());
    }

    private static Resource mapper(String version) {
        return ProgrammeIri.agent("mapper-" + Digests.brief(version));
    }

    private static List<Triple> describe(Resource mapper, String version) {
        Node name = mapper.asNode();
        return new ArrayList<>(List.of(
                Triple.create(name, RDF.type.asNode(), SOFTWARE_AGENT.asNode()),
                Triple.create(
                        name,
                        RDFS.label.asNode(),
                        NodeFactory.createLiteralLang("outcome mapper of Programme Graph", "en")),
                Triple.create(name, OWL2.versionInfo.asNode(), NodeFactory.createLiteralString(version))));
    }

    /**
     * A round of decisions on the mappings of a portfolio.
     *
     * @param digest what tells the round from others
     */
    static Activity ofDecisions(String portfolio, String digest, String analyst, Instant ended) {
        Resource agent = ProgrammeIri.agent("analyst-" + Digests.brief(analyst));
        List<Triple> triples = new ArrayList<>();
        triples.add(Triple.create(agent.asNode(), RDF.type.asNode(), AGENT.asNode()));
        triples.add(Triple.create(agent.asNode(), RDFS.label.asNode(), NodeFactory.createLiteralString(analyst)));
        return activity(portfolio, "decide-" + digest, agent, triples, Optional.of(ended));
    }

    private static Activity activity(
            String portfolio, String name, Resource agent, List<Triple> triples, Optional<Instant> ended) {
        return activity(
                ProgrammeIri.activity(portfolio + "/" + name),
                ProgrammeIri.graph("portfolio/" + portfolio),
                agent,
                triples,
                ended);
    }

    private static Activity activity(
            Resource activity, Resource used, Resource agent, List<Triple> triples, Optional<Instant> ended) {
        Node node = activity.asNode();
        triples.add(Triple.create(node, RDF.type.asNode(), ACTIVITY.asNode()));
        triples.add(Triple.create(node, USED.asNode(), used.asNode()));
        triples.add(Triple.create(node, WAS_ASSOCIATED_WITH.asNode(), agent.asNode()));
        ended.ifPresent(time -> triples.add(Triple.create(
                node,
                ENDED_AT_TIME.asNode(),
                NodeFactory.createLiteralDT(
                        time.truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime))));
        return new Activity(activity.getURI(), triples);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(PROV, name);
    }

    private static Resource type(String name) {
        return ResourceFactory.createResource(PROV + name);
    }
}
