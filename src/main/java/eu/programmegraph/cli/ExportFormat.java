package eu.programmegraph.cli;

import eu.programmegraph.vocab.Prefixes;
import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** The forms in which the data can be written to a file. */
enum ExportFormat {
    TURTLE(RDFFormat.TURTLE_PRETTY, false),
    NTRIPLES(RDFFormat.NTRIPLES_UTF8, false),
    RDFXML(RDFFormat.RDFXML_PLAIN, false),
    JSONLD(RDFFormat.JSONLD, true),
    TRIG(RDFFormat.TRIG_PRETTY, true),
    NQUADS(RDFFormat.NQUADS_UTF8, true);

    /** Jena's formats do not change, though they are not marked so. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final RDFFormat format;

    private final boolean namedGraphs;

    ExportFormat(RDFFormat format, boolean graphs) {
        this.format = format;
        this.namedGraphs = graphs;
    }

    /** Whether the form can tell named graphs apart. */
    boolean hasGraphs() {
        return namedGraphs;
    }

    void write(DatasetGraph dataset, OutputStream out) {
        if (this == NQUADS) {
            RDFDataMgr.write(out, dataset, format);
            return;
        }
        DatasetGraph copy = DatasetGraphFactory.create();
        dataset.find().forEachRemaining(copy::add);
        Prefixes.MAP.getNsPrefixMap().forEach(copy.prefixes()::add);
        RDFDataMgr.write(out, copy, format);
    }

    void write(Graph graph, OutputStream out) {
        if (this == NTRIPLES) {
            RDFDataMgr.write(out, graph, format);
            return;
        }
        Graph copy = GraphFactory.createDefaultGraph();
        graph.find().forEach(copy::add);
        copy.getPrefixMapping().setNsPrefixes(Prefixes.MAP);
        RDFDataMgr.write(out, copy, format);
    }
}
