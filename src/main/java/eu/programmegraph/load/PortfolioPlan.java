package eu.programmegraph.load;

import eu.programmegraph.catalogue.Dumps;
import eu.programmegraph.concept.FundedProject;
import eu.programmegraph.graph.Generation;
import eu.programmegraph.portfolio.ProjectList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which portfolios the next generation has.
 *
 * @param lists the lists that are read, by the names of their portfolios
 * @param kept the names of the portfolios that are taken over from the current generation
 * @param before the names of those that it has
 * @param sampleRemoved whether the sample has been removed, now or earlier; it does not come back by itself then
 */
record PortfolioPlan(Map<String, Path> lists, List<String> kept, List<String> before, boolean sampleRemoved) {

    /** The portfolio that comes with the program; it is there as long as there is no other. */
    static final String SAMPLE = FundedProject.SAMPLE;

    private static final String REMOVED = countOf(SAMPLE, "removed");

    PortfolioPlan {
        lists = new TreeMap<>(lists);
        kept = List.copyOf(kept);
        before = List.copyOf(before);
    }

    /**
     * Makes the plan.
     *
     * @param data the directory of the vocabulary, in which the sample lies
     */
    static PortfolioPlan of(Portfolios wishes, Path data, Optional<Generation> current) {
        Map<String, Path> lists = named(wishes, data);
        List<String> before = current.map(generation -> Dumps.portfoliosIn(generation.dumps()))
                .orElse(List.of());
        checkRemoved(wishes, before);
        List<String> kept = new ArrayList<>(before);
        kept.removeAll(wishes.removed());
        kept.removeAll(lists.keySet());
        kept.remove(SAMPLE);
        boolean sampleRemoved = !lists.containsKey(SAMPLE)
                && (wishes.removed().contains(SAMPLE)
                        || current.filter(PortfolioPlan::sampleWasRemoved).isPresent());
        boolean noOther = kept.isEmpty() || before.contains(SAMPLE);
        if (lists.isEmpty() && noOther && wishes.sample() && !sampleRemoved) {
            sample(data).ifPresent(file -> lists.put(SAMPLE, file));
        }
        return new PortfolioPlan(lists, kept, before, sampleRemoved);
    }

    /** Whether that generation has no portfolio, and the next load without a list would read the sample. */
    static boolean lacksSample(Generation generation, Path data) {
        return Dumps.portfoliosIn(generation.dumps()).isEmpty()
                && !sampleWasRemoved(generation)
                && sample(data).isPresent();
    }

    private static boolean sampleWasRemoved(Generation generation) {
        return generation.manifest().counts().containsKey(REMOVED);
    }

    /** What the manifest has to remember of the plan. */
    Map<String, Long> counts() {
        return sampleRemoved ? Map.of(REMOVED, 1L) : Map.of();
    }

    private static void checkRemoved(Portfolios wishes, List<String> before) {
        for (String removed : wishes.removed()) {
            // The sample can be removed before it has ever been read.
            if (!before.contains(removed) && !removed.equals(SAMPLE)) {
                throw new LoadException("There is no portfolio %s to remove. There are: %s."
                        .formatted(removed, before.isEmpty() ? "none" : String.join(", ", before)));
            }
        }
    }

    boolean isEmpty() {
        return lists.isEmpty() && kept.isEmpty();
    }

    boolean hadBefore(String name) {
        return before.contains(name);
    }

    private static Map<String, Path> named(Portfolios wishes, Path data) {
        Map<String, Path> lists = new TreeMap<>();
        for (Path file : wishes.lists()) {
            String name = ProjectList.nameOf(file);
            if (!Files.isRegularFile(file)) {
                throw new LoadException("There is no file " + file + ".");
            }
            if (name.isEmpty() || (name.equals(SAMPLE) && !isSample(file, data))) {
                throw new LoadException(
                        "%s: a portfolio is known by the name of its file, and \"%s\" cannot be one. Rename the file, in Latin letters and digits."
                                .formatted(file, name));
            }
            if (lists.put(name, file) != null) {
                throw new LoadException(
                        "%s: another list gives the portfolio %s too. Rename one of the files.".formatted(file, name));
            }
        }
        return lists;
    }

    private static boolean isSample(Path file, Path data) {
        try {
            Optional<Path> sample = sample(data);
            return sample.isPresent() && Files.isSameFile(sample.get(), file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Path> sample(Path data) {
        Path directory = data.resolve("portfolio");
        if (!Files.isDirectory(directory)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .findFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether a portfolio or its graph is part of the program. */
    static boolean isOurs(String name) {
        return name.equals(SAMPLE) || name.endsWith("/" + SAMPLE);
    }

    /** The name of a count of a portfolio. */
    static String countOf(String portfolio, String kind) {
        return "portfolio %s: %s".formatted(portfolio, kind);
    }
}
