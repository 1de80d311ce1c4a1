package eu.programmegraph.cli;

import eu.programmegraph.graph.Generation;
import eu.programmegraph.load.Inputs;
import eu.programmegraph.load.Loader;
import eu.programmegraph.query.Examples;
import eu.programmegraph.query.QueryCatalogue;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that reads the source files. */
final class InputOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The CSV files of the vocabulary, and its metadata. Default: data.")
    private @Nullable Path data;

    @Option(
            names = "--ontology",
            paramLabel = "DIR",
            description = "The Turtle files of the ontology, and its shapes. Default: ontology.")
    private @Nullable Path ontology;

    @Option(names = "--queries", paramLabel = "DIR", description = "The catalogue of queries. Default: queries.")
    private @Nullable Path queries;

    /** The directory of the vocabulary's files. */
    Path data() {
        return require("--data", orUsual(data, "data"));
    }

    Inputs inputs() {
        QueryCatalogue catalogue = QueryCatalogue.read(require("--queries", orUsual(queries, "queries")));
        return new Inputs(
                require("--ontology", orUsual(ontology, "ontology")),
                data(),
                Map.of("examples", Examples.of(catalogue)));
    }

    /** Whether the files are there, and no longer those that the generation was made of. */
    boolean haveChangedSince(Generation generation) {
        Path terms = orUsual(ontology, "ontology");
        Path rows = orUsual(data, "data");
        try {
            return Files.isDirectory(terms) && Files.isDirectory(rows) && Loader.differs(terms, rows, generation);
        } catch (UncheckedIOException cannotTell) {
            return false;
        }
    }

    /** Whether the generation could have the sample portfolio and has not got it yet. */
    boolean lacksSample(Generation generation) {
        return Loader.lacksSample(orUsual(data, "data"), generation);
    }

    private static Path orUsual(@Nullable Path given, String usual) {
        return given == null ? Home.resolve(usual) : given;
    }

    private static Path require(String option, Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new UsageException("There is no directory " + directory + ". Name it with " + option
                    + ", or run the program from the project's directory.");
        }
        return directory;
    }
}
