package eu.programmegraph.cli;

import eu.programmegraph.graph.Store;
import eu.programmegraph.graph.StoreConfiguration;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that reads or writes the store. */
final class StoreOptions {

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "The store; its generations lie in it. Default: store.")
    private @Nullable Path directory;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "How dataset, text index and services are set up. Default: fuseki-config.ttl.")
    private @Nullable Path configuration;

    Store store() {
        return Store.at(directory());
    }

    /** Where the store lies. */
    Path directory() {
        return directory == null ? Home.resolve("store") : directory;
    }

    StoreConfiguration configuration() {
        return StoreConfiguration.read(configuration == null ? Home.resolve("fuseki-config.ttl") : configuration);
    }
}
