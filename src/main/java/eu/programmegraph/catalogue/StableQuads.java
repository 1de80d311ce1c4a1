package eu.programmegraph.catalogue;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import com.apicatalog.rdf.canon.RdfCanon;
import eu.programmegraph.vocab.ProgrammeIri;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Graphs in an order, and with labels of blank nodes (RDFC-1.0, https://www.w3.org/TR/rdf-canon/), that depend on
 * nothing but what the graphs say. The type of a thing stands before all else that is said of it.
 */
final class StableQuads {

    private static final Comparator<Triple> TRIPLES = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(triple -> !triple.getPredicate().equals(RDF.type.asNode()))
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

    private static final Comparator<Quad> QUADS =
            Comparator.comparing(Quad::getGraph, NodeCmp::compareRDFTerms).thenComparing(Quad::asTriple, TRIPLES);

    private StableQuads() {}

    /** All statements of the graphs, each graph by its name. */
    static List<Quad> of(Map<String, Graph> graphs) {
        List<Quad> quads = new ArrayList<>();
        graphs.forEach((name, graph) -> {
            Node iri = ProgrammeIri.graph(name).asNode();
            graph.find().forEach(triple -> quads.add(Quad.create(iri, triple)));
        });
        Map<String, String> labels = labels(quads);
        quads.replaceAll(quad -> relabelled(quad, labels));
        quads.sort(QUADS);
        return quads;
    }

    /** The triples of quads that are in order, each once, in order. */
    static List<Triple> triples(List<Quad> quads) {
        return quads.stream().map(Quad::asTriple).sorted(TRIPLES).distinct().toList();
    }

    /** Statements without blank nodes have no part in the labels. */
    private static Map<String, String> labels(List<Quad> quads) {
        RdfCanon canonicalization = RdfCanon.create("SHA-256");
        quads.stream()
                .filter(quad -> quad.getSubject().isBlank() || quad.getObject().isBlank())
                .forEach(quad -> accept(quad, canonicalization));
        try {
            canonicalization.provide(StableQuads::ignore);
        } catch (RdfConsumerException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
        return canonicalization.mapping();
    }

    /** The library takes every named graph for a blank node; so the labels are those of the union of the graphs. */
    private static void accept(Quad quad, RdfCanon canonicalization) {
        Node object = quad.getObject();
        canonicalization.quad(
                name(quad.getSubject()),
                name(quad.getPredicate()),
                object.isLiteral() ? object.getLiteralLexicalForm() : name(object),
                object.isLiteral() ? object.getLiteralDatatypeURI() : null,
                object.isLiteral() && !object.getLiteralLanguage().isEmpty() ? object.getLiteralLanguage() : null,
                null,
                null);
    }

    /** Only the labels are wanted, not the statements once more. */
    private static RdfQuadConsumer ignore(
            String subject,
            String predicate,
            String object,
            @Nullable String datatype,
            @Nullable String language,
            @Nullable String direction,
            @Nullable String graph) {
        return StableQuads::ignore;
    }

    private static String name(Node node) {
        return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
    }

    private static Quad relabelled(Quad quad, Map<String, String> labels) {
        return Quad.create(
                quad.getGraph(),
                relabelled(quad.getSubject(), labels),
                quad.getPredicate(),
                relabelled(quad.getObject(), labels));
    }

    private static Node relabelled(Node node, Map<String, String> labels) {
        if (!node.isBlank()) {
            return node;
        }
        String label = labels.get(name(node));
        if (label == null) {
            throw new IllegalStateException("The blank node " + node + " has been given no label.");
        }
        return NodeFactory.createBlankNode(label.substring("_:".length()));
    }
}
