package eu.programmegraph.cli;

import eu.programmegraph.load.MappingCorpus;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Checks ontology and data, and leaves the store alone.",
            "Every problem is listed with file, row and what to do. Warnings alone do not make it fail."
        })
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private InputOptions input = new InputOptions();

    @Override
    public Integer call() {
        MappingCorpus.read(input.data());
        return new LoadRun(spec.commandLine().getOut(), spec.commandLine().getErr()).check(input.inputs());
    }
}
