package eu.programmegraph.cli;

import eu.programmegraph.graph.Generation;
import eu.programmegraph.graph.Store;
import eu.programmegraph.graph.StoreConfiguration;
import eu.programmegraph.load.Inputs;
import eu.programmegraph.load.LoadListener;
import eu.programmegraph.load.Loader;
import eu.programmegraph.load.Portfolios;
import eu.programmegraph.load.Prepared;
import eu.programmegraph.load.Problem.Severity;
import eu.programmegraph.mapping.OutcomeMapper;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Locale;
import java.util.TreeMap;

/** One run of a load or a check, and what is told of it. */
final class LoadRun {

    private final PrintWriter out;
    private final PrintWriter err;

    LoadRun(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** Reads and checks; the exit code is that of the findings. */
    int check(Inputs inputs) {
        return report(
                new Loader(inputs, Portfolios.kept(LoadRun::noMapper), new LoadProgress(out, err)).prepare(),
                "nothing is wrong");
    }

    private static OutcomeMapper noMapper() {
        throw new IllegalStateException("A check maps nothing.");
    }

    /** Reads, checks, and, if nothing is wrong, publishes. */
    int load(Inputs inputs, Portfolios portfolios, Store store, StoreConfiguration configuration) {
        Instant began = Instant.now();
        LoadListener progress = new LoadProgress(out, err);
        Loader loader = new Loader(inputs, portfolios, progress);
        Prepared prepared = loader.prepare();
        int exitCode = report(prepared, "checked");
        if (exitCode == ExitCode.DONE) {
            tell(loader.publish(prepared, store, configuration, began));
        } else {
            err.println("Nothing has been published.");
        }
        return exitCode;
    }

    private int report(Prepared prepared, String good) {
        prepared.problems().forEach(problem -> err.println(LoadProgress.line(problem)));
        long errors = prepared.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        long warnings = prepared.problems().size() - errors;
        if (errors > 0 || warnings > 0) {
            err.printf("%d errors, %d warnings.%n", errors, warnings);
        } else {
            out.println(good);
        }
        return errors > 0 ? ExitCode.INPUT : ExitCode.DONE;
    }

    private void tell(Generation generation) {
        new TreeMap<>(generation.manifest().counts())
                .forEach((kind, count) -> out.printf(Locale.ROOT, "  %-40s %,11d%n", kind, count));
        out.printf(
                Locale.ROOT,
                "Published generation %s after %.1f s, in %s%n",
                generation.id(),
                generation.manifest().milliseconds() / 1000.0,
                generation.directory());
    }
}
