package eu.programmegraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = {
            "Reads ontology and data, checks them, and publishes a new generation of the store.",
            "A running server takes it over by itself. If anything is wrong, all of it is listed and nothing is published."
        })
final class LoadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Mixin
    private InputOptions input = new InputOptions();

    @Override
    public Integer call() {
        return new LoadRun(spec.commandLine().getOut(), spec.commandLine().getErr())
                .load(input.inputs(), store.store(), store.configuration());
    }
}
