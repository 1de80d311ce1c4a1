package eu.programmegraph.catalogue;

import eu.programmegraph.vocab.Prefixes;
import eu.programmegraph.vocab.ProgrammeIri;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/** Says in VoID what has been counted of a set of triples: of a graph, or of all. */
final class GraphDescriptions {

    private final Model model;

    GraphDescriptions(Model model) {
        this.model = model;
    }

    /**
     * Adds the counts.
     *
     * @param dataset what has been counted
     * @param name its name in the IRIs of its partitions
     */
    void add(Resource dataset, String name, Statistics statistics) {
        Statistics.Tally all = statistics.all();
        Resource described = model.wrapAsResource(dataset.asNode());
        count(described, VOID.triples, all.triples());
        count(described, VOID.distinctSubjects, all.subjects());
        count(described, VOID.distinctObjects, all.objects());
        count(described, VOID.entities, all.entities());
        count(described, VOID.classes, statistics.classes().size());
        count(described, VOID.properties, statistics.properties().size());
        statistics.classes().forEach((type, instances) -> addClass(described, name, type, instances));
        statistics.properties().forEach((property, tally) -> {
            Resource partition = addProperty(described, name, property, tally.triples());
            count(partition, VOID.distinctSubjects, tally.subjects());
            count(partition, VOID.distinctObjects, tally.objects());
        });
    }

    /** Adds the counts of triples that were counted as they went by. */
    void add(Resource dataset, String name, Tally tally) {
        Resource described = model.wrapAsResource(dataset.asNode());
        count(described, VOID.triples, tally.triples());
        count(described, VOID.classes, tally.classes().size());
        count(described, VOID.properties, tally.properties().size());
        tally.classes().forEach((type, instances) -> addClass(described, name, type, instances));
        tally.properties().forEach((property, triples) -> addProperty(described, name, property, triples));
    }

    private void addClass(Resource described, String name, Node type, long instances) {
        Resource partition = partition(name, "class", type).addProperty(VOID._class, model.asRDFNode(type));
        count(partition, VOID.entities, instances);
        described.addProperty(VOID.classPartition, partition);
    }

    private Resource addProperty(Resource described, String name, Node property, long triples) {
        Resource partition =
                partition(name, "property", property).addProperty(VOID.property, model.asRDFNode(property));
        count(partition, VOID.triples, triples);
        described.addProperty(VOID.propertyPartition, partition);
        return partition;
    }

    /** States a count, which is an integer in VoID. */
    static void count(Resource subject, Property property, long value) {
        subject.addProperty(property, Long.toString(value), XSDDatatype.XSDinteger);
    }

    /** An IRI such as {@code partition/vocabulary/class/pgo:Action}. */
    private Resource partition(String name, String kind, Node term) {
        String known = Prefixes.MAP.qnameFor(term.getURI());
        String step =
                Objects.requireNonNullElseGet(known, () -> URLEncoder.encode(term.getURI(), StandardCharsets.UTF_8));
        return model.createResource("%spartition/%s/%s/%s".formatted(ProgrammeIri.BASE, name, kind, step))
                .addProperty(RDF.type, VOID.Dataset);
    }
}
