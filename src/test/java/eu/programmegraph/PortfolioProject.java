package eu.programmegraph;

import eu.programmegraph.graph.Store;
import eu.programmegraph.load.Loader;
import eu.programmegraph.load.Portfolios;
import eu.programmegraph.load.Prepared;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Stores that hold the project's own data together with {@link InventedPortfolio}. */
public final class PortfolioProject {

    /** How many projects there are. */
    public static final int PROJECTS = 200;

    private static final Store STORE = load(PROJECTS, List.of());

    private PortfolioProject() {}

    /** The store with harmless projects. */
    public static Store store() {
        return STORE;
    }

    /** A store whose every text about a project holds something that must not become part of a page. */
    public static Store hostile() {
        return load(40, HostileProject.TEXTS);
    }

    private static Store load(int projects, List<String> spoil) {
        try {
            Store store = Store.at(Files.createTempDirectory(Path.of("target"), "portfolio"));
            publish(store, projects, spoil);
            return store;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void publish(Store store, int projects, List<String> spoil) {
        DatasetGraph invented = DatasetGraphFactory.create();
        InventedPortfolio.write(projects, spoil, invented::add);
        Prepared read = TestProject.prepared();
        Map<String, Model> graphs = new HashMap<>(read.graphs());
        invented.listGraphNodes()
                .forEachRemaining(graph -> graphs.put(
                        graph.getURI().replaceFirst(".*/graph/", ""),
                        ModelFactory.createModelForGraph(invented.getGraph(graph))));
        Prepared more = new Prepared(
                graphs, read.metadata(), read.vocabulary(), read.tables(), read.counts(), read.digests(), List.of());
        new Loader(
                        TestProject.inputs(TestProject.DATA),
                        Portfolios.keptWithoutSample(KeywordMapper::new),
                        TestProject.silent())
                .publish(more, store, TestProject.configuration(), Instant.now());
    }
}
