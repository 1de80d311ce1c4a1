package eu.programmegraph.web;

import eu.programmegraph.query.NamedQuery;
import eu.programmegraph.vocab.Prefixes;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;

/** What the store holds about a thing, as a document: the answer to the query {@code document.rq}. */
final class Documents {

    private static final NamedQuery DESCRIPTION = OwnQueries.read("document");
    private static final Query ONTOLOGY = OwnQueries.read("ontology").query();

    private Documents() {}

    /** Whether anything is said about it, or it is a graph. To be called inside a transaction. */
    static boolean exists(String iri, DatasetGraph dataset) {
        Node thing = NodeFactory.createURI(iri);
        return dataset.contains(Node.ANY, thing, Node.ANY, Node.ANY) || dataset.containsGraph(thing);
    }

    /** Whether it was retired, and nothing takes its place. To be called inside a transaction. */
    static boolean isGone(String iri, DatasetGraph dataset) {
        Node thing = NodeFactory.createURI(iri);
        return dataset.contains(Node.ANY, thing, OWL2.deprecated.asNode(), NodeFactory.createLiteralByValue(true))
                && !dataset.contains(Node.ANY, thing, DCTerms.isReplacedBy.asNode(), Node.ANY);
    }

    /** The query that gives the document about a thing. */
    static Query query(String iri) {
        return DESCRIPTION.with(Map.of("resource", iri));
    }

    /** The document about a thing. To be called inside a transaction. */
    static Graph about(String iri, DatasetGraph dataset) {
        return construct(query(iri), dataset);
    }

    private static Graph construct(Query query, DatasetGraph dataset) {
        try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            return execution.construct();
        }
    }

    /** The query that gives the ontology, which is a document itself. */
    static Query ontologyQuery() {
        return ONTOLOGY;
    }

    /** The ontology. To be called inside a transaction. */
    static Graph ontology(DatasetGraph dataset) {
        return construct(ONTOLOGY, dataset);
    }

    /** A document in one of its forms. */
    static byte[] write(Graph graph, RDFFormat format) {
        Graph ordered = OrderedGraph.of(graph);
        ordered.getPrefixMapping().setNsPrefixes(Prefixes.MAP);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFDataMgr.write(bytes, ordered, format);
        return bytes.toByteArray();
    }
}
