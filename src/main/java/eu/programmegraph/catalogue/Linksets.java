package eu.programmegraph.catalogue;

import eu.programmegraph.vocab.ProgrammeIri;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/**
 * Counts the links to the vocabularies that the metadata names, by the addresses that these vocabularies own ({@code
 * void:uriSpace}), and by predicate.
 */
final class Linksets {

    private final Model model;
    private final Graph alignments;

    Linksets(Model model, Graph alignments) {
        this.model = model;
        this.alignments = alignments;
    }

    void add(Resource dataset) {
        for (Resource linkset :
                model.listSubjectsWithProperty(RDF.type, VOID.Linkset).toList()) {
            add(linkset, dataset);
        }
    }

    private void add(Resource linkset, Resource dataset) {
        String space = linkset.getRequiredProperty(VOID.objectsTarget)
                .getProperty(VOID.uriSpace)
                .getString();
        Map<String, Long> counts = Iter.asStream(alignments.find())
                .filter(triple -> isLink(triple, space))
                .collect(Collectors.groupingBy(
                        triple -> triple.getPredicate().getURI(), TreeMap::new, Collectors.counting()));
        describe(
                linkset,
                dataset,
                counts.values().stream().mapToLong(Long::longValue).sum());
        counts.forEach((predicate, count) -> {
            String name = predicate.substring(Math.max(predicate.lastIndexOf('#'), predicate.lastIndexOf('/')) + 1);
            Resource part = model.createResource(linkset.getURI() + "/" + name)
                    .addProperty(RDF.type, VOID.Linkset)
                    .addProperty(VOID.linkPredicate, ResourceFactory.createResource(predicate));
            for (Statement target : linkset.listProperties(VOID.objectsTarget).toList()) {
                part.addProperty(VOID.objectsTarget, target.getObject());
            }
            describe(part, dataset, count);
            linkset.addProperty(VOID.subset, part);
        });
    }

    private static void describe(Resource linkset, Resource dataset, long links) {
        linkset.addProperty(VOID.subjectsTarget, dataset);
        GraphDescriptions.count(linkset, VOID.triples, links);
    }

    private static boolean isLink(Triple triple, String space) {
        return isIn(triple.getSubject(), ProgrammeIri.CONCEPTS) && isIn(triple.getObject(), space);
    }

    private static boolean isIn(Node node, String space) {
        return node.isURI() && node.getURI().startsWith(space);
    }
}
