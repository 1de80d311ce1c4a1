package eu.programmegraph.cli;

import eu.programmegraph.graph.Generation;
import eu.programmegraph.graph.Store;
import eu.programmegraph.graph.StoreConfiguration;
import eu.programmegraph.load.Portfolios;
import eu.programmegraph.mapping.OutcomeMapper;
import eu.programmegraph.web.EndpointServer;
import eu.programmegraph.web.ServerSettings;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Serves the SPARQL endpoint, reading only, until it is stopped.",
            "If nothing has been loaded yet, it loads first: the vocabulary before it serves, the sample portfolio while it does."
        })
final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "" + ServerSettings.DEFAULT_PORT,
            description = "The port; 0 takes any free one. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "localhost",
            description = "The address to listen on. Default: ${DEFAULT-VALUE}, which only this machine reaches.")
    private String host = "";

    @Option(
            names = "--public-base",
            paramLabel = "URL",
            description = "The address under which the world sees the site, for links that must be whole, such as"
                    + " https://example.org/graph/. Default: that of host and port.")
    private @Nullable URI publicBase;

    @Option(
            names = "--query-timeout",
            paramLabel = "SECONDS",
            description = "How long a query may run. Default: what the configuration says, which is 30 as it comes.")
    private @Nullable Double queryTimeout;

    @Override
    public Integer call() {
        ServerSettings settings = settings();
        Store where = store.store();
        StoreConfiguration configuration = store.configuration();
        PrintWriter out = spec.commandLine().getOut();
        Supplier<OutcomeMapper> mapper = new Mappers(input.data(), store.directory(), out).supplier();
        Optional<Generation> before = where.current();
        if (before.isEmpty()) {
            int loaded = new LoadRun(out, spec.commandLine().getErr())
                    .load(input.inputs(), Portfolios.keptWithoutSample(mapper), where, configuration);
            if (loaded != ExitCode.DONE) {
                return loaded;
            }
        }
        EndpointServer server = EndpointServer.start(settings, where, configuration, mapper);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "shutdown"));
        out.printf(
                "Serving generation %s at %s (SPARQL: %ssparql). Stop with Ctrl-C.%n",
                server.generation(), server.address(), server.address());
        if (before.filter(input::haveChangedSince).isPresent()) {
            out.println("Data or ontology have changed since the last load. To serve the change: programme-graph load");
        } else if (where.current().filter(input::lacksSample).isPresent()) {
            new SampleLoad(
                            input.inputs(),
                            mapper,
                            where,
                            configuration,
                            out,
                            spec.commandLine().getErr())
                    .begin();
        }
        server.join();
        return ExitCode.DONE;
    }

    private ServerSettings settings() {
        try {
            return ServerSettings.builder()
                    .host(host)
                    .port(port)
                    .publicBase(Optional.ofNullable(publicBase))
                    .queryTimeout(Optional.ofNullable(queryTimeout)
                            .map(seconds -> Duration.ofMillis(Math.round(seconds * 1000))))
                    .build();
        } catch (IllegalArgumentException impossible) {
            throw new UsageException(String.valueOf(impossible.getMessage()));
        }
    }
}
