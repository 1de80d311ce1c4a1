package eu.programmegraph.web;

import eu.programmegraph.query.NamedQuery;
import eu.programmegraph.vocab.PGO;
import eu.programmegraph.vocab.ProgrammeIri;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

/**
 * The ontology as a document for people to read: first what it says of itself, then classes, then properties, each by
 * name, those of ours before those of others. The same ontology is always written in the same order.
 */
final class OntologyDocument {

    private static final NamedQuery ONTOLOGY = OwnQueries.read("ontology");

    /** What comes first, second and so on. */
    private static final List<Node> ORDER = List.of(
            OWL2.Ontology.asNode(),
            OWL2.Class.asNode(),
            OWL2.ObjectProperty.asNode(),
            OWL2.DatatypeProperty.asNode(),
            OWL2.AnnotationProperty.asNode());

    private final Graph graph;
    private final Map<Node, String> keys = new HashMap<>();

    private OntologyDocument(Graph graph) {
        this.graph = graph;
    }

    /** The query that gives it. */
    static Query query() {
        return ONTOLOGY.query();
    }

    /** Its statements, in order. To be called inside a transaction. */
    static Graph of(DatasetGraph dataset) {
        try (QueryExec execution = QueryExec.dataset(dataset).query(query()).build()) {
            return ordered(execution.construct());
        }
    }

    static Graph ordered(Graph graph) {
        OntologyDocument document = new OntologyDocument(graph);
        List<Triple> triples = new ArrayList<>(graph.find().toList());
        triples.sort(Comparator.comparing((Triple triple) -> document.key(triple.getSubject()))
                .thenComparing(triple -> document.key(triple.getPredicate()))
                .thenComparing(triple -> document.key(triple.getObject())));
        return new Ordered(triples);
    }

    private String key(Node node) {
        String known = keys.get(node);
        if (known == null) {
            known = node.isBlank() ? "9" + content(node) : node.isURI() ? rank(node) + node.getURI() : node.toString();
            keys.put(node, known);
        }
        return known;
    }

    /** What is said of a blank node stands for its name. It ends: class expressions and lists form no circles. */
    private String content(Node blank) {
        return graph
                .find(blank, Node.ANY, Node.ANY)
                .mapWith(triple -> key(triple.getPredicate()) + " " + key(triple.getObject()))
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
        boolean ours = term.getURI().startsWith(PGO.NAMESPACE) || term.hasURI(ProgrammeIri.BASE + OntologyRoutes.PATH);
        return type + (ours ? "a" : "b");
    }

    /** A graph that gives its triples in the order of a list; writers keep to that. */
    private static final class Ordered extends GraphBase {

        private final List<Triple> triples;

        Ordered(List<Triple> triples) {
            this.triples = triples;
        }

        @Override
        protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
            return WrappedIterator.create(
                    triples.stream().filter(pattern::matches).iterator());
        }
    }
}
