package eu.programmegraph.web;

import eu.programmegraph.vocab.ProgrammeIri;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

/**
 * A graph that gives its triples in an order for people to read, which writers keep to: what ontologies say of themselves,
 * then classes, then properties, then everything else; ours before those of others, each by IRI, blank nodes last. The
 * same statements are always written in the same order, wherever they were stored.
 */
final class OrderedGraph extends GraphBase {

    /** What comes first, second and so on. */
    private static final List<Node> ORDER = List.of(
            OWL2.Ontology.asNode(),
            OWL2.Class.asNode(),
            OWL2.ObjectProperty.asNode(),
            OWL2.DatatypeProperty.asNode(),
            OWL2.AnnotationProperty.asNode());

    private final Map<Node, List<Triple>> bySubject;

    private OrderedGraph(Map<Node, List<Triple>> bySubject) {
        this.bySubject = bySubject;
    }

    static Graph of(Graph graph) {
        Keys keys = new Keys(graph);
        List<Triple> triples = new ArrayList<>(graph.find().toList());
        triples.sort(Comparator.comparing((Triple triple) -> keys.of(triple.getSubject()))
                .thenComparing(triple -> keys.of(triple.getPredicate()))
                .thenComparing(triple -> keys.of(triple.getObject())));
        return new OrderedGraph(triples.stream()
                .collect(Collectors.groupingBy(Triple::getSubject, LinkedHashMap::new, Collectors.toList())));
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        Stream<Triple> candidates = pattern.getSubject().isConcrete()
                ? bySubject.getOrDefault(pattern.getSubject(), List.of()).stream()
                : bySubject.values().stream().flatMap(List::stream);
        return WrappedIterator.create(candidates.filter(pattern::matches).iterator());
    }

    /** By what nodes are sorted. */
    private static final class Keys {
        private final Graph graph;
        private final Map<Node, String> known = new HashMap<>();

        Keys(Graph graph) {
            this.graph = graph;
        }

        String of(Node node) {
            String key = known.get(node);
            if (key == null) {
                key = node.isBlank()
                        ? "9" + content(node)
                        : node.isURI() ? rank(node) + node.getURI() : node.toString();
                known.put(node, key);
            }
            return key;
        }

        /** What is said of a blank node stands for its name. It ends: class expressions and lists form no circles. */
        private String content(Node blank) {
            return graph
                    .find(blank, Node.ANY, Node.ANY)
                    .mapWith(triple -> of(triple.getPredicate()) + " " + of(triple.getObject()))
                    .toList()
                    .stream()
                    .sorted()
                    .collect(Collectors.joining(" ", "[", "]"));
        }

        private String rank(Node term) {
            int type = 0;
            while (type < ORDER.size() && !graph.contains(term, RDF.type.asNode(), ORDER.get(type))) {
                type++;
            }
            return type + (term.getURI().startsWith(ProgrammeIri.BASE) ? "a" : "b");
        }
    }
}
