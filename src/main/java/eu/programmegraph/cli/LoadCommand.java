package eu.programmegraph.cli;

import eu.programmegraph.load.Portfolios;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = {
            "Reads ontology and data, checks them, and publishes a new generation of the store.",
            "A running server takes it over by itself. If anything is wrong, all of it is listed and nothing is published.",
            "Lists of projects become portfolios; those loaded before are kept."
        })
final class LoadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--portfolio",
            paramLabel = "FILE",
            description =
                    "A list of projects (CSV or XLSX) to load as a portfolio named like the file; may be repeated."
                            + " A portfolio of that name is replaced.")
    private List<Path> lists = new ArrayList<>();

    @Option(names = "--strict", description = "Publish nothing if a row of a list, or a decision, cannot be used.")
    private boolean strict;

    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            description = "A table with the columns id, notation and decision (accept, reject, or the notation of the"
                    + " right goal), which outranks the program; may be repeated.")
    private List<Path> decisions = new ArrayList<>();

    @Option(
            names = "--agent",
            paramLabel = "NAME",
            defaultValue = Portfolios.UNNAMED,
            description = "Who has decided; it is published with the decisions. Default: ${DEFAULT-VALUE}.")
    private String agent = "";

    @Option(
            names = "--remove-portfolio",
            paramLabel = "NAME",
            description = "A portfolio that is not to be kept; may be repeated.")
    private Set<String> removed = new HashSet<>();

    @Override
    public Integer call() {
        return new LoadRun(spec.commandLine().getOut(), spec.commandLine().getErr())
                .load(input.inputs(), portfolios(), store.store(), store.configuration());
    }

    private Portfolios portfolios() {
        Mappers mappers =
                new Mappers(input.data(), store.directory(), spec.commandLine().getOut());
        return new Portfolios(lists, decisions, agent, removed, strict, mappers.supplier());
    }
}
