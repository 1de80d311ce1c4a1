package eu.programmegraph.cli;

import eu.programmegraph.concept.Language;
import eu.programmegraph.mapping.MappedRow;
import eu.programmegraph.mapping.RowMapper;
import eu.programmegraph.mapping.TextTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Maps the texts of a table, several at once, and writes what was found in the order of the table. */
final class MapRun {

    private static final int AT_ONCE = 4_096;

    private final RowMapper mapper;
    private final PrintWriter err;
    private final List<TextTable.Row> waiting = new ArrayList<>();
    private final TreeMap<String, Integer> others = new TreeMap<>();
    private long texts;
    private long empty;
    private long serving;
    private long matches;

    MapRun(RowMapper mapper, PrintWriter err) {
        this.mapper = mapper;
        this.err = err;
    }

    /** How many texts there were, how many of them were empty or serve a goal, and how many matches that makes. */
    record Summary(long texts, long empty, long serving, long matches) {}

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
                "Texts in a language that the mapper has not learned (%s): %d. What it says of them is less sure.%n",
                language, count));
    }

    Summary summary() {
        return new Summary(texts, empty, serving, matches);
    }

    private void mapWaiting(MapWriter writer) {
        for (MappedRow mapped : waiting.parallelStream().map(mapper::map).toList()) {
            texts++;
            empty += mapped.row().text().isEmpty() ? 1 : 0;
            serving += mapped.matches().isEmpty() ? 0 : 1;
            matches += mapped.matches().size();
            // of other languages the mapper knows only what they share with those that it has learned from
            if (!mapped.row().text().isEmpty()
                    && Language.ofTag(mapped.language()).isEmpty()) {
                others.merge(mapped.language().isEmpty() ? "unknown" : mapped.language(), 1, Integer::sum);
            }
            writer.write(mapped);
        }
        waiting.clear();
    }
}
