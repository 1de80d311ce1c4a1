package eu.programmegraph.catalogue;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * What can be counted of triples as they go by, in bounded memory: how many there are, by property, and the instances by
 * class. Exact if no triple comes twice. Distinct subjects and objects are not counted.
 */
public final class Tally {

    private final Map<Node, Long> properties = new TreeMap<>(Comparator.comparing(Node::getURI));
    private final Map<Node, Long> classes = new TreeMap<>(Comparator.comparing(Node::getURI));
    private long triples;

    /** Counts a triple. */
    public void add(Triple triple) {
        triples++;
        properties.merge(triple.getPredicate(), 1L, Long::sum);
        if (triple.getPredicate().equals(RDF.type.asNode())) {
            classes.merge(triple.getObject(), 1L, Long::sum);
        }
    }

    /** Counts what another has counted, too. */
    public void add(Tally other) {
        triples += other.triples;
        other.properties.forEach((property, count) -> properties.merge(property, count, Long::sum));
        other.classes.forEach((type, count) -> classes.merge(type, count, Long::sum));
    }

    void add(Statistics statistics) {
        triples += statistics.all().triples();
        statistics.properties().forEach((property, tally) -> properties.merge(property, tally.triples(), Long::sum));
        statistics.classes().forEach((type, count) -> classes.merge(type, count, Long::sum));
    }

    /** How many triples there are. */
    public long triples() {
        return triples;
    }

    Map<Node, Long> properties() {
        return properties;
    }

    Map<Node, Long> classes() {
        return classes;
    }

    /** How many things of a class there are. */
    public long instances(Node type) {
        return classes.getOrDefault(type, 0L);
    }
}
