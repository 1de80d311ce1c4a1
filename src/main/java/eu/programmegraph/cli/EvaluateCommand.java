package eu.programmegraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Tells how well outcome texts are mapped to goals: on labelled statements of yours, or else on the examples"
                    + " themselves, each setting judged by what was learned from all others (some minutes).",
            "Example: programme-graph evaluate --gold labelled.jsonl --json figures.json"
        })
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private ThresholdOption threshold = new ThresholdOption();

    @Option(
            names = "--gold",
            paramLabel = "FILE",
            description = "Labelled statements: on each line a JSON object with id, lang, text, primary (a notation or"
                    + " NONE) and also (a list of notations, if it serves others too).")
    private @Nullable Path gold;

    @Option(
            names = "--curve",
            description =
                    "Tell instead how well it does after learning from 1/16, 1/8, 1/4, 1/2 and all of the examples;"
                            + " without --gold, measured on three settings that are not learned from.")
    private boolean curve;

    @Option(names = "--json", paramLabel = "FILE", description = "Write all figures to this file too.")
    private @Nullable Path json;

    @Override
    public Integer call() {
        double confidence = threshold.threshold();
        EvaluateRun run = new EvaluateRun(
                input.data(), store.directory(), confidence, spec.commandLine().getErr());
        EvaluationReport report = report(run);
        report.print(spec.commandLine().getOut());
        if (json != null) {
            OutputFile.write(json, report::write);
        }
        return ExitCode.DONE;
    }

    private EvaluationReport report(EvaluateRun run) {
        if (gold == null) {
            return curve ? run.curve() : run.crossValidation();
        }
        return curve ? run.curve(gold) : run.gold(gold);
    }
}
