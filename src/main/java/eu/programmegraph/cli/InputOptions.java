package eu.programmegraph.cli;

import eu.programmegraph.load.Inputs;
import eu.programmegraph.query.Examples;
import eu.programmegraph.query.QueryCatalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that reads the source files. */
final class InputOptions {

    @Option(names = "--data", paramLabel = "DIR", description = "The CSV files of the vocabulary. Default: data.")
    private @Nullable Path data;

    @Option(
            names = "--ontology",
            paramLabel = "DIR",
            description = "The Turtle files of the ontology, and its shapes. Default: ontology.")
    private @Nullable Path ontology;

    @Option(names = "--queries", paramLabel = "DIR", description = "The catalogue of queries. Default: queries.")
    private @Nullable Path queries;

    Inputs inputs() {
        QueryCatalogue catalogue = QueryCatalogue.read(directory("--queries", queries, "queries"));
        return new Inputs(
                directory("--ontology", ontology, "ontology"),
                directory("--data", data, "data"),
                Map.of("examples", Examples.of(catalogue)));
    }

    /** Whether the directories are there; a server can do without them once something has been loaded. */
    boolean areThere() {
        return Files.isDirectory(data == null ? Home.resolve("data") : data)
                && Files.isDirectory(ontology == null ? Home.resolve("ontology") : ontology)
                && Files.isDirectory(queries == null ? Home.resolve("queries") : queries);
    }

    private static Path directory(String option, @Nullable Path given, String usual) {
        Path directory = given == null ? Home.resolve(usual) : given;
        if (!Files.isDirectory(directory)) {
            throw new UsageException("There is no directory " + directory + ". Name it with " + option
                    + ", or run the program from the project's directory.");
        }
        return directory;
    }
}
