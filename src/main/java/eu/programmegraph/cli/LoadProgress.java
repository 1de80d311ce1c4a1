package eu.programmegraph.cli;

import eu.programmegraph.load.LoadListener;
import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Tells the user how far a load has come: a bar on a terminal, plain lines otherwise. */
final class LoadProgress implements LoadListener {

    private final PrintWriter out;
    private final boolean terminal = Boolean.getBoolean("programme-graph.terminal");
    private @Nullable ProgressBar bar;

    LoadProgress(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void step(String name) {
        out.println(name);
    }

    @Override
    public void writing(long triples) {
        if (terminal) {
            bar = new ProgressBarBuilder()
                    .setTaskName("writing")
                    .setInitialMax(triples)
                    .setUnit(" triples", 1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build();
        } else {
            out.printf("writing %d triples%n", triples);
        }
    }

    @Override
    public void wrote(long triples) {
        if (bar != null) {
            bar.stepBy(triples);
        }
    }

    @Override
    public void written() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
