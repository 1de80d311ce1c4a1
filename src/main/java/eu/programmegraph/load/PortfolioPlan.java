package eu.programmegraph.load;

import eu.programmegraph.catalogue.Dumps;
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
 */
record PortfolioPlan(Map<String, Path> lists, List<String> kept, List<String> before) {

    /** The portfolio that comes with the program; it is there as long as there is no other. */
    static final String SAMPLE = "sample";

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
        Map<String, Path> lists = named(wishes);
        List<String> before = current.map(generation -> Dumps.portfoliosIn(generation.dumps()))
                .orElse(List.of());
        for (String removed : wishes.removed()) {
            if (!before.contains(removed)) {
                throw new LoadException("There is no portfolio %s to remove. There are: %s."
                        .formatted(removed, before.isEmpty() ? "none" : String.join(", ", before)));
            }
        }
        List<String> kept = new ArrayList<>(before);
        kept.removeAll(wishes.removed());
        kept.removeAll(lists.keySet());
        kept.remove(SAMPLE);
        if (lists.isEmpty() && kept.isEmpty() && !wishes.removed().contains(SAMPLE)) {
            sample(data).ifPresent(file -> lists.put(SAMPLE, file));
        }
        return new PortfolioPlan(lists, kept, before);
    }

    boolean isEmpty() {
        return lists.isEmpty() && kept.isEmpty();
    }

    boolean hadBefore(String name) {
        return before.contains(name);
    }

    private static Map<String, Path> named(Portfolios wishes) {
        Map<String, Path> lists = new TreeMap<>();
        for (Path file : wishes.lists()) {
            String name = ProjectList.nameOf(file);
            if (!Files.isRegularFile(file)) {
                throw new LoadException("There is no file " + file + ".");
            }
            if (name.isEmpty() || name.equals(SAMPLE)) {
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
