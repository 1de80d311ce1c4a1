package eu.programmegraph.web;

import eu.programmegraph.graph.LiveDataset;
import eu.programmegraph.graph.Store;
import eu.programmegraph.graph.StoreConfiguration;
import eu.programmegraph.mapping.OutcomeMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running server. Closing it lets running queries finish for a while, and stops it. */
public final class EndpointServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EndpointServer.class);

    /** Fuseki's own is 5 MiB, whose zeroing costs more than most answers. */
    private static final int OUTPUT_BUFFER = 32 << 10;

    private static final Duration DEFAULT_QUERY_TIMEOUT = Duration.ofSeconds(30);

    private static final String SERVICE = "/";

    /** Below this, a port is reserved on Unix. */
    private static final int PRIVILEGED_PORTS = 1024;

    private final FusekiServer fuseki;
    private final GenerationWatcher watcher;
    private final LiveDataset live;
    private final Duration grace;

    private EndpointServer(FusekiServer fuseki, GenerationWatcher watcher, LiveDataset live, Duration grace) {
        this.fuseki = fuseki;
        this.watcher = watcher;
        this.live = live;
        this.grace = grace;
    }

    /**
     * Serves the current generation of the store, and each that comes after it.
     *
     * @param mapper gives the mapper of texts; asked once, in the background, since it may take a minute
     * @throws ServerException if it cannot listen at that address
     */
    public static EndpointServer start(
            ServerSettings settings, Store store, StoreConfiguration configuration, Supplier<OutcomeMapper> mapper) {
        LiveDataset live = new LiveDataset(store.openCurrent(configuration));
        try {
            Duration timeout = settings.queryTimeout().orElseGet(() -> configured(live));
            SiteFilter site = new SiteFilter(live, settings, timeout);
            MapperInWaiting mappers = new MapperInWaiting();
            MapFilter map = new MapFilter(new BoundedMapping(mappers, timeout), site::snapshot);
            FusekiServer fuseki = build(settings, timeout, configuration, live, site, map);
            fuseki.start();
            mappers.prepare(mapper);
            GenerationWatcher watcher =
                    new GenerationWatcher(store, configuration, live, () -> site.prepare(fuseki.getPort()));
            watcher.start();
            return new EndpointServer(fuseki, watcher, live, settings.shutdownGrace());
        } catch (FusekiException failed) {
            live.close();
            throw explain(failed, settings);
        }
    }

    /** The port it listens on. */
    public int port() {
        return fuseki.getPort();
    }

    /** The address of its home page. */
    public String address() {
        return "http://"
                + connectors(fuseki.getJettyServer())
                        .findFirst()
                        .map(ServerConnector::getHost)
                        .orElse("localhost") + ":" + port() + "/";
    }

    /** The identifier of the generation it serves. */
    public String generation() {
        return live.generation().id();
    }

    /** Waits until it is stopped. */
    public void join() {
        fuseki.join();
    }

    @Override
    public void close() {
        watcher.close();
        letQueriesFinish();
        fuseki.stop();
        live.close();
    }

    /**
     * Takes no more requests, and waits for those at work. Jetty's own way of doing so at the stop of the server closes
     * connections on which nothing moves, and nothing moves while a query is thought about.
     */
    private void letQueriesFinish() {
        GracefulHandler requests = fuseki.getJettyServer().getDescendant(GracefulHandler.class);
        try {
            requests.shutdown().get(grace.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException left) {
            LOG.warn("Queries that ran on for more than {} s were cut off", grace.toSeconds());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private static FusekiServer build(
            ServerSettings settings,
            Duration timeout,
            StoreConfiguration configuration,
            LiveDataset live,
            SiteFilter site,
            MapFilter map) {
        FusekiServer.Builder builder = FusekiServer.create()
                .port(settings.port())
                .registerOperation(Operation.Query, new QueryService(live, timeout))
                .parseConfig(configuration.services())
                .addFilter("/*", new CrossOriginFilter())
                .addFilter(ReconciliationFilter.PATH + "/*", new ReconciliationFilter(site::snapshot))
                .addFilter("/*", map)
                .addFilter("/*", site)
                .addFilter("/*", new AnswerFilter(settings.largestAnswer()))
                .enablePing(true)
                .enableMetrics(true);
        DataService.Builder service = builder.getDataServiceBuilder(SERVICE);
        if (service == null) {
            throw new FusekiException("the configuration has no service of the name \"" + SERVICE + "\".");
        }
        service.dataset(live);
        FusekiServer fuseki = builder.build();
        configure(fuseki.getJettyServer(), settings);
        return fuseki;
    }

    /** The time limit that the configuration sets on the dataset. */
    private static Duration configured(LiveDataset live) {
        String milliseconds = live.getContext().getAsString(ARQ.queryTimeout);
        if (milliseconds == null) {
            return DEFAULT_QUERY_TIMEOUT;
        }
        try {
            return Duration.ofMillis(Long.parseLong(milliseconds));
        } catch (NumberFormatException notANumber) {
            throw new FusekiException(
                    "arq:queryTimeout in the configuration is \"" + milliseconds + "\", not a number of milliseconds.");
        }
    }

    private static void configure(Server jetty, ServerSettings settings) {
        connectors(jetty).forEach(connector -> {
            connector.setHost(settings.host());
            var http =
                    connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
            http.setOutputBufferSize(OUTPUT_BUFFER);
        });
        CompressionHandler compression = new CompressionHandler(jetty.getHandler());
        compression.putConfiguration(
                "/*", CompressionConfig.builder().defaults().build());
        jetty.setHandler(new GracefulHandler(compression));
        jetty.setErrorHandler(new PlainErrors());
        jetty.setStopTimeout(0);
    }

    private static Stream<ServerConnector> connectors(Server jetty) {
        return Arrays.stream(jetty.getConnectors())
                .filter(ServerConnector.class::isInstance)
                .map(ServerConnector.class::cast);
    }

    private static ServerException explain(FusekiException failed, ServerSettings settings) {
        boolean cannotListen = ExceptionUtils.getThrowableList(failed).stream()
                .anyMatch(cause -> cause instanceof SocketException
                        || cause instanceof UnknownHostException
                        || cause instanceof UnresolvedAddressException);
        if (!cannotListen) {
            return new ServerException("The server cannot start: " + failed.getMessage(), failed);
        }
        if (!isOfThisMachine(settings.host())) {
            return new ServerException(
                    "This machine has no address \"%s\". Choose another with --host.".formatted(settings.host()),
                    failed);
        }
        if (settings.port() > 0 && settings.port() < PRIVILEGED_PORTS && !isListenedTo(settings)) {
            return new ServerException(
                    "Port %d may be used by the administrator only. Choose a port from %d up with --port."
                            .formatted(settings.port(), PRIVILEGED_PORTS),
                    failed);
        }
        return new ServerException(
                "Port %d is taken by another program. Stop that one, or choose another port with --port."
                        .formatted(settings.port()),
                failed);
    }

    /** Not told by the text of the failure, which is in the language of the system. */
    private static boolean isOfThisMachine(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            return address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null;
        } catch (UnknownHostException | SocketException unknown) {
            return false;
        }
    }

    private static boolean isListenedTo(ServerSettings settings) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(settings.host(), settings.port()), 1000);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }
}
