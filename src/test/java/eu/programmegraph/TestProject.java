package eu.programmegraph;

import eu.programmegraph.graph.Generation;
import eu.programmegraph.graph.OpenGeneration;
import eu.programmegraph.graph.Store;
import eu.programmegraph.graph.StoreConfiguration;
import eu.programmegraph.load.Inputs;
import eu.programmegraph.load.LoadListener;
import eu.programmegraph.load.Loader;
import eu.programmegraph.load.Portfolios;
import eu.programmegraph.load.Prepared;
import eu.programmegraph.load.Problem;
import eu.programmegraph.query.Examples;
import eu.programmegraph.query.QueryCatalogue;
import eu.programmegraph.vocab.ProgrammeIri;
import eu.programmegraph.web.EndpointServer;
import eu.programmegraph.web.ServerSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.system.Txn;

/** The project's own files, and a store that is loaded from them once for all tests that only read. */
public final class TestProject {

    public static final Path ONTOLOGY = Path.of("ontology");
    public static final Path DATA = Path.of("data");
    public static final Path QUERIES = Path.of("queries");
    public static final Path CONFIGURATION = Path.of("fuseki-config.ttl");

    private static final Prepared PREPARED = new Loader(inputs(DATA), portfolios(), silent()).prepare();
    private static final Store STORE = load();

    private TestProject() {}

    /** What a load of the project's own files prepares. */
    public static Prepared prepared() {
        return PREPARED;
    }

    /** One of its graphs. */
    public static Model graph(String name) {
        return Objects.requireNonNull(PREPARED.graphs().get(name), name);
    }

    /** The catalogue, which is made when they are published. */
    public static Model catalogue() {
        try (OpenGeneration generation = STORE.openCurrent(configuration())) {
            return Txn.calculateRead(
                    generation.dataset(),
                    () -> ModelFactory.createDefaultModel()
                            .add(ModelFactory.createModelForGraph(generation
                                    .dataset()
                                    .getGraph(ProgrammeIri.graph("catalogue").asNode()))));
        }
    }

    /** A store that holds them. */
    public static Store store() {
        return STORE;
    }

    public static StoreConfiguration configuration() {
        return StoreConfiguration.read(CONFIGURATION);
    }

    public static Inputs inputs(Path data) {
        return new Inputs(ONTOLOGY, data, Map.of("examples", Examples.of(QueryCatalogue.read(QUERIES))));
    }

    /** No portfolios but those that are there, mapped by what a test can foresee. */
    public static Portfolios portfolios() {
        return Portfolios.kept(KeywordMapper::new);
    }

    /** A server of a store, at any free port of this machine. */
    public static EndpointServer serve(Store store) {
        ServerSettings settings = ServerSettings.builder()
                .port(0)
                .largestAnswer(1 << 26)
                .shutdownGrace(Duration.ofSeconds(1))
                .build();
        return EndpointServer.start(settings, store, configuration(), KeywordMapper::new);
    }

    /** Publishes the project's data once more into a store. */
    public static Generation publishInto(Store store) {
        return new Loader(inputs(DATA), portfolios(), silent())
                .publish(PREPARED, store, configuration(), Instant.now());
    }

    public static LoadListener silent() {
        return listening(problem -> {});
    }

    /** A listener that passes on the problems of lists. */
    public static LoadListener listening(Consumer<Problem> problems) {
        return new LoadListener() {
            @Override
            public void step(String name) {}

            @Override
            public void writing(long triples) {}

            @Override
            public void wrote(long triples) {}

            @Override
            public void written() {}

            @Override
            public void portfolio(String name, long bytes) {}

            @Override
            public void read(long bytes, long rows) {}

            @Override
            public void portfolioDone() {}

            @Override
            public void problem(Problem problem) {
                problems.accept(problem);
            }
        };
    }

    /** Copies the files of a directory into another. */
    public static void copyFiles(Path from, Path to) {
        try (Stream<Path> files = Files.list(from)) {
            Files.createDirectories(to);
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Store load() {
        try {
            Store store = Store.at(Files.createTempDirectory(Path.of("target"), "store"));
            publishInto(store);
            return store;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
