package eu.programmegraph.cli;

import eu.programmegraph.concept.Language;
import eu.programmegraph.mapping.LanguageDetector;
import eu.programmegraph.mapping.Match;
import eu.programmegraph.mapping.OutcomeMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Maps the texts of a table, several at once, and writes what was found in the order of the table. */
final class MapRun {

    private static final int AT_ONCE = 4_096;

    private final OutcomeMapper mapper;
    private final LanguageDetector languages;
    private final PrintWriter err;
    private final List<TextTable.Row> waiting = new ArrayList<>();
    private final TreeMap<String, Integer> others = new TreeMap<>();
    private long texts;
    private long empty;
    private long serving;
    private long matches;

    MapRun(OutcomeMapper mapper, LanguageDetector languages, PrintWriter err) {
        this.mapper = mapper;
        this.languages = languages;
        this.err = err;
    }

    /** How many texts there were, how many of them were empty or serve a goal, and how many matches that makes. */
    record Summary(long texts, long empty, long serving, long matches) {}

    /** A text with what it serves. */
    record Mapped(TextTable.Row row, String language, List<Match> matches) {}

    void run(TextTable table, MapWriter writer) throws IOException {
        try {
            table.read(row -> {
                waiting.add(row);
                if (waiting.size() == AT_ONCE) {
                    mapWaiting(writer);
                }
            });
            mapWaiting(writer);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        writer.close();
        others.forEach((language, count) -> err.printf(
                "%d texts are in a language that the mapper has not learned (%s): what it says of them is less sure.%n",
                count, language));
    }

    Summary summary() {
        return new Summary(texts, empty, serving, matches);
    }

    private void mapWaiting(MapWriter writer) {
        for (Mapped mapped : waiting.parallelStream().map(this::map).toList()) {
            texts++;
            empty += mapped.row.text().isEmpty() ? 1 : 0;
            serving += mapped.matches.isEmpty() ? 0 : 1;
            matches += mapped.matches.size();
            // of other languages the mapper knows only what they share with those that it has learned from
            if (!mapped.row.text().isEmpty() && Language.ofTag(mapped.language).isEmpty()) {
                others.merge(mapped.language.isEmpty() ? "unknown" : mapped.language, 1, Integer::sum);
            }
            writer.write(mapped);
        }
        waiting.clear();
    }

    private Mapped map(TextTable.Row row) {
        if (row.text().isEmpty()) {
            return new Mapped(row, row.language(), List.of());
        }
        String language = row.language().isEmpty()
                ? languages.detect(row.text()).orElse("")
                : row.language().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return new Mapped(row, language, mapper.matches(row.text(), language));
    }
}
