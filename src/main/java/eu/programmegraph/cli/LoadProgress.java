package eu.programmegraph.cli;

import eu.programmegraph.load.LoadListener;
import eu.programmegraph.load.Problem;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Tells the user how far a load has come: a bar with the time that remains on a terminal, plain lines otherwise. */
final class LoadProgress implements LoadListener {

    private static final int MEGABYTE = 1 << 20;

    /** More problems of lists than these are counted, and not told. */
    private static final int TOLD = 200;

    /** Without a bar a line tells after so many rows. */
    private static final int ROWS_BETWEEN_LINES = 50_000;

    private final PrintWriter out;
    private final PrintWriter err;
    private final LongSupplier nanoseconds = System::nanoTime;
    private final boolean terminal = Boolean.getBoolean("programme-graph.terminal");
    private @Nullable ProgressBar bar;
    private long began;
    private long bytes;
    private long rows;
    private long problems;

    LoadProgress(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** A problem in one line. */
    static String line(Problem problem) {
        return problem.severity().name().toLowerCase(Locale.ROOT) + ": " + problem.describe();
    }

    @Override
    public void step(String name) {
        out.println(name);
    }

    @Override
    public void writing(long triples) {
        if (terminal) {
            bar = bar("writing", triples, " triples", 1);
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
        closeBar();
    }

    @Override
    public void portfolio(String name, long size) {
        began = nanoseconds.getAsLong();
        bytes = size;
        rows = 0;
        problems = 0;
        out.println((size == 0 ? "keeping portfolio " : "reading portfolio ") + name);
        if (terminal && size > 0) {
            bar = bar(name, size, " MB", MEGABYTE);
        }
    }

    @Override
    public void read(long position, long rowsRead) {
        rows = rowsRead;
        if (bar != null) {
            bar.stepTo(position);
            bar.setExtraMessage(" %d rows/s".formatted(rowsPerSecond()));
        } else if (rowsRead % ROWS_BETWEEN_LINES == 0) {
            out.printf(Locale.ROOT, "  %,d rows, %,d rows/s%s%n", rows, rowsPerSecond(), remaining(position));
        }
    }

    @Override
    public void portfolioDone() {
        closeBar();
        if (rows > 0) {
            out.printf(Locale.ROOT, "  %,d rows, %,d rows/s%n", rows, rowsPerSecond());
        }
        if (problems > TOLD) {
            err.printf(Locale.ROOT, "… and %,d more.%n", problems - TOLD);
        }
        problems = 0;
    }

    @Override
    public void problem(Problem problem) {
        problems++;
        if (problems <= TOLD) {
            err.println(line(problem));
        }
    }

    private String remaining(long position) {
        double seconds = (nanoseconds.getAsLong() - began) / 1e9;
        return position == 0
                ? ""
                : String.format(Locale.ROOT, ", %.0f s to go", seconds * (bytes - position) / position);
    }

    private long rowsPerSecond() {
        return Math.round(rows / Math.max(0.001, (nanoseconds.getAsLong() - began) / 1e9));
    }

    private static ProgressBar bar(String name, long end, String unit, long unitSize) {
        return new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(end)
                .setUnit(unit, unitSize)
                .setStyle(ProgressBarStyle.ASCII)
                .build();
    }

    private void closeBar() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
