package eu.programmegraph.load;

import eu.programmegraph.catalogue.StreamedGraph;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Writes the mappings of a portfolio, and at the end of whom and what they are. */
final class MappingWriter {

    private final GraphWriter graph;
    private final Map<String, List<Triple>> known = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private long outcomes;
    private long mappings;
    private long decisions;

    MappingWriter(GraphWriter graph) {
        this.graph = graph;
    }

    /** Tells of activities and agents; only those are written that something came from. */
    void know(Map<String, List<Triple>> activities) {
        activities.forEach(known::putIfAbsent);
    }

    void know(Provenance.Activity activity) {
        activity.triples()
                .forEach(triple -> known.computeIfAbsent(
                                triple.getSubject().getURI(), iri -> new java.util.ArrayList<>())
                        .add(triple));
    }

    void write(MappedProject project) {
        for (MappedOutcome outcome : project.outcomes()) {
            outcomes++;
            for (Judgement judgement : outcome.judgements()) {
                used.add(judgement.activity());
                mappings += judgement.holds() ? 1 : 0;
                decisions += judgement.decided() ? 1 : 0;
            }
        }
        graph.write(MappingRdf.triples(project));
    }

    StreamedGraph finish(boolean ours) {
        Set<String> agents = new HashSet<>();
        known.forEach((iri, triples) -> {
            if (used.contains(iri)) {
                triples.stream()
                        .map(Triple::getObject)
                        .filter(Node::isURI)
                        .forEach(object -> agents.add(object.getURI()));
            }
        });
        known.forEach((iri, triples) -> {
            if (used.contains(iri) || agents.contains(iri)) {
                graph.write(triples);
            }
        });
        return graph.finish(ours);
    }

    /** Adds what has been counted, by kind. */
    void count(Map<String, Long> counts) {
        counts.put("outcomes", outcomes);
        counts.put("mappings", mappings);
        counts.put("decisions", decisions);
    }
}
