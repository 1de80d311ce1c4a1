package eu.programmegraph.load;

import eu.programmegraph.catalogue.Piece;
import eu.programmegraph.catalogue.StreamedDump;
import eu.programmegraph.catalogue.StreamedGraph;
import eu.programmegraph.vocab.ProgrammeIri;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/** Writes a named graph into the store and into its files as the triples come. */
final class GraphWriter implements AutoCloseable {

    /** The number of triples that are compressed at a time: large enough to compress well. */
    private static final int PIECE = 20_000;

    private static final int AHEAD = 4;

    private final String name;
    private final Node graph;
    private final StreamedDump dump;
    private final StreamRDF store;
    private final InOrder<Piece> pieces;
    private List<Triple> next = new ArrayList<>();

    GraphWriter(String name, StreamedDump dump, StreamRDF store, ExecutorService workers) {
        this.name = name;
        this.dump = dump;
        this.store = store;
        graph = ProgrammeIri.graph(name).asNode();
        pieces = new InOrder<>(workers, AHEAD, this::write);
    }

    /** Writes what is said of one thing or several; no triple may come twice. */
    void write(List<Triple> triples) {
        next.addAll(triples);
        if (next.size() >= PIECE) {
            endPiece();
        }
    }

    StreamedGraph finish(boolean ours) {
        if (!next.isEmpty()) {
            endPiece();
        }
        pieces.finish();
        return dump.finish(ours);
    }

    private void endPiece() {
        List<Triple> triples = next;
        next = new ArrayList<>();
        pieces.submit(() -> Piece.of(name, triples));
    }

    private void write(Piece piece) {
        dump.append(piece);
        piece.triples().forEach(triple -> store.quad(Quad.create(graph, triple)));
    }

    @Override
    public void close() {
        dump.close();
    }
}
