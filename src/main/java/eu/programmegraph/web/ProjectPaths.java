package eu.programmegraph.web;

import eu.programmegraph.vocab.PGO;
import eu.programmegraph.vocab.ProgrammeIri;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/** All projects, in the order of the store, which stays the same as long as the generation. */
final class ProjectPaths {

    private static final Node PROJECT = PGO.type("Project").asNode();

    private ProjectPaths() {}

    /** How many there are. To be called inside a transaction. */
    static long count(DatasetGraph dataset) {
        try (Stream<Node> all = all(dataset)) {
            return all.count();
        }
    }

    /** The paths of some of them. To be called inside a transaction. */
    static List<String> paths(long offset, long limit, DatasetGraph dataset) {
        try (Stream<Node> all = all(dataset)) {
            return all.skip(offset)
                    .limit(limit)
                    .map(project -> project.getURI().substring(ProgrammeIri.BASE.length()))
                    .toList();
        }
    }

    private static Stream<Node> all(DatasetGraph dataset) {
        return Iter.asStream(dataset.getUnionGraph().find(Node.ANY, RDF.type.asNode(), PROJECT))
                .map(triple -> triple.getSubject())
                .filter(project -> project.isURI() && project.getURI().startsWith(ProgrammeIri.BASE));
    }
}
