package eu.programmegraph.catalogue;

import eu.programmegraph.vocab.Prefixes;
import eu.programmegraph.vocab.ProgrammeIri;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;

/**
 * Tells names from addresses. Most IRIs of the project are names, and stay what they are wherever the data is served. A
 * few are addresses of what a server does: the endpoint, the files, the search.
 */
public final class Addresses {

    private static final List<String> BEGINNINGS =
            List.of(ProgrammeIri.BASE + "dump/", ProgrammeIri.BASE + "search?", ProgrammeIri.BASE + "sparql?");
    private static final List<String> WHOLE = List.of(ProgrammeIri.BASE + "sparql", ProgrammeIri.BASE + "search");

    private Addresses() {}

    /**
     * A copy in which the addresses are those of a server.
     *
     * @param publicBase the address of the server, with a slash at its end
     */
    public static Model under(Model model, String publicBase) {
        Model copy = ModelFactory.createDefaultModel();
        copy.setNsPrefixes(Prefixes.MAP);
        model.getGraph()
                .find()
                .forEach(triple -> copy.getGraph()
                        .add(
                                under(triple.getSubject(), publicBase),
                                triple.getPredicate(),
                                under(triple.getObject(), publicBase)));
        return copy;
    }

    private static Node under(Node node, String publicBase) {
        return node.isURI() && isAddress(node.getURI())
                ? NodeFactory.createURI(publicBase + node.getURI().substring(ProgrammeIri.BASE.length()))
                : node;
    }

    private static boolean isAddress(String iri) {
        return WHOLE.contains(iri) || BEGINNINGS.stream().anyMatch(iri::startsWith);
    }
}
