package eu.programmegraph.cli;

import eu.programmegraph.load.MappingCorpus;
import eu.programmegraph.mapping.Corpus;
import eu.programmegraph.mapping.MappingModel;
import eu.programmegraph.mapping.OutcomeMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.commons.lang3.concurrent.ConcurrentUtils;
import org.apache.commons.lang3.concurrent.LazyInitializer;

/**
 * Gives the mapper for the corpus as it is. What was learned is kept in the store, in {@code models/}, so that it is
 * learned once for each state of the corpus.
 */
final class Mappers {

    /** What this process has learned or read, by its version. */
    private static final Map<String, MappingModel> KNOWN = new ConcurrentHashMap<>();

    private final Path data;
    private final Path models;
    private final PrintWriter out;

    Mappers(Path data, Path store, PrintWriter out) {
        this.data = data;
        this.models = store.resolve("models");
        this.out = out;
    }

    /** A mapper that names goals from the usual confidence on, made when it is first asked for. */
    Supplier<OutcomeMapper> supplier() {
        var mapper = LazyInitializer.<OutcomeMapper>builder()
                .setInitializer(() -> mapper(MappingModel.USUAL_THRESHOLD))
                .get();
        return () -> ConcurrentUtils.initializeUnchecked(mapper);
    }

    OutcomeMapper mapper(double threshold) {
        Corpus corpus = MappingCorpus.read(data);
        return KNOWN.computeIfAbsent(MappingModel.version(corpus), version -> model(corpus, version))
                .mapper(threshold);
    }

    private MappingModel model(Corpus corpus, String version) {
        Path file = models.resolve(version + ".model");
        return kept(file).filter(model -> model.version().equals(version)).orElseGet(() -> train(corpus, file));
    }

    private Optional<MappingModel> kept(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(MappingModel.read(file)) : Optional.empty();
        } catch (UncheckedIOException unusable) {
            out.println(unusable.getMessage() + ". It is learned again.");
            return Optional.empty();
        }
    }

    private MappingModel train(Corpus corpus, Path file) {
        out.printf("learning from %,d examples%n", corpus.examples().size());
        MappingModel model = MappingModel.train(corpus);
        try {
            Files.createDirectories(models);
            Path unfinished = Files.createTempFile(models, "unfinished", null);
            model.write(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | UncheckedIOException unwritable) {
            out.println("What was learned cannot be kept in " + models + ", and will be learned again: " + unwritable);
        }
        return model;
    }
}
