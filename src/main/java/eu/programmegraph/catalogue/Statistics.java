package eu.programmegraph.catalogue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Counts, in one pass, what VoID tells of a set of triples (https://www.w3.org/TR/void/, section 4.6). */
final class Statistics {

    /** What is counted of the triples of one property, or of all. */
    static final class Tally {
        private final Set<Node> subjects = new HashSet<>();
        private final Set<Node> objects = new HashSet<>();
        private long triples;

        private void add(Triple triple) {
            triples++;
            subjects.add(triple.getSubject());
            objects.add(triple.getObject());
        }

        long triples() {
            return triples;
        }

        long subjects() {
            return subjects.size();
        }

        long objects() {
            return objects.size();
        }

        /** The things described that have an IRI. */
        long entities() {
            return subjects.stream().filter(Node::isURI).count();
        }
    }

    private final Tally all = new Tally();
    private final Map<Node, Tally> properties = new TreeMap<>(Comparator.comparing(Node::getURI));
    private final Map<Node, Set<Node>> classes = new TreeMap<>(Comparator.comparing(Node::getURI));

    /** Counts triples, of which none comes twice. */
    static Statistics of(Stream<Triple> triples) {
        Statistics statistics = new Statistics();
        triples.forEach(statistics::add);
        return statistics;
    }

    private void add(Triple triple) {
        all.add(triple);
        properties
                .computeIfAbsent(triple.getPredicate(), property -> new Tally())
                .add(triple);
        if (triple.getPredicate().equals(RDF.type.asNode())
                && triple.getObject().isURI()) {
            classes.computeIfAbsent(triple.getObject(), type -> new HashSet<>()).add(triple.getSubject());
        }
    }

    Tally all() {
        return all;
    }

    /** Each property, by its IRI. */
    Map<Node, Tally> properties() {
        return properties;
    }

    /** Each class that has an IRI, with the number of its instances. */
    Map<Node, Long> classes() {
        Map<Node, Long> counts = new TreeMap<>(Comparator.comparing(Node::getURI));
        classes.forEach((type, instances) -> counts.put(type, (long) instances.size()));
        return counts;
    }
}
