package eu.programmegraph.cli;

import eu.programmegraph.ProgrammeGraphException;
import eu.programmegraph.graph.Store;
import eu.programmegraph.graph.StoreConfiguration;
import eu.programmegraph.load.Inputs;
import eu.programmegraph.load.Portfolios;
import eu.programmegraph.mapping.OutcomeMapper;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Supplier;

/**
 * Loads the sample portfolio beside a server that already serves the vocabulary. To map it, a model has to be learned
 * first, which takes longer than anything else; nobody should wait for that to see the vocabulary.
 */
record SampleLoad(
        Inputs inputs,
        Supplier<OutcomeMapper> mapper,
        Store store,
        StoreConfiguration configuration,
        PrintWriter out,
        PrintWriter err) {

    /** Begins, and does not stand in the way of the end of the process: a load that is broken off leaves no trace. */
    void begin() {
        out.println(
                "Meanwhile the invented sample portfolio is read and mapped; Coverage is empty until that is done.");
        Thread.ofPlatform().daemon().name("sample").start(this::run);
    }

    private void run() {
        try {
            PrintWriter unheard = new PrintWriter(Writer.nullWriter());
            if (new LoadRun(unheard, err).load(inputs, Portfolios.kept(mapper), store, configuration)
                    == ExitCode.DONE) {
                out.println("The sample portfolio has been loaded.");
                return;
            }
        } catch (ProgrammeGraphException | UncheckedIOException failed) {
            err.println(failed.getMessage());
        }
        err.println("The sample portfolio has not been loaded. To try again: programme-graph load");
    }
}
