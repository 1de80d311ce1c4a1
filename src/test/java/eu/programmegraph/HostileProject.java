package eu.programmegraph;

import eu.programmegraph.graph.Store;
import eu.programmegraph.load.Loader;
import eu.programmegraph.load.Prepared;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** A store whose every text holds something that must not become part of a page, and whose alignments lead to scripts. */
public final class HostileProject {

    /** What stands in front of each text in turn. */
    public static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)' x='",
            "\" onfocus=\"alert(1)\" autofocus x=\"",
            "]]></script><script>alert(1)</script>",
            "</title></textarea><svg onload=alert(1)>",
            "<!-- {{7*7}} ${7*7}",
            "&lt;b&gt; &amp;amp; \\u003c",
            "\u202Ethgir morf \u2066\u2067",
            "w".repeat(300));

    private static final Set<String> COLUMNS = Set.of(
            "preferred_label",
            "alternative_labels",
            "definition",
            "scope_note",
            "title",
            "description",
            "rationale",
            "target_label",
            "target_scheme",
            "note",
            "former_term",
            "current_term");

    private static final Store STORE = load();

    private HostileProject() {}

    /** The store. That the check would refuse some of these texts is left aside: pages must not rely on it. */
    public static Store store() {
        return STORE;
    }

    private static Store load() {
        try {
            return load(Files.createTempDirectory(Path.of("target"), "hostile"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Store load(Path directory) {
        Path data = directory.resolve("data");
        TestProject.copyFiles(TestProject.DATA, data);
        try (var files = Files.newDirectoryStream(data, "*.csv")) {
            for (Path file : files) {
                spoil(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Loader loader = new Loader(TestProject.inputs(data), TestProject.portfolios(), TestProject.silent());
        Prepared read = loader.prepare();
        Prepared spoilt = new Prepared(
                read.graphs(),
                read.metadata(),
                read.vocabulary(),
                read.tables(),
                read.counts(),
                read.digests(),
                List.of());
        Store store = Store.at(directory.resolve("store"));
        loader.publish(spoilt, store, TestProject.configuration(), Instant.now());
        return store;
    }

    private static void spoil(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            rows.add(parser.getHeaderNames());
            for (CSVRecord row : parser) {
                rows.add(parser.getHeaderNames().stream()
                        .map(column -> spoil(column, row))
                        .toList());
            }
        }
        try (Writer writer = Files.newBufferedWriter(file);
                CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180)) {
            printer.printRecords(rows);
        }
    }

    private static String spoil(String column, CSVRecord row) {
        String value = row.get(column);
        boolean isOfAlignment = row.isMapped("target_label");
        if (isOfAlignment && column.equals("target")) {
            return "javascript:alert(" + row.getRecordNumber() + ")";
        }
        boolean isText = COLUMNS.contains(column) || (isOfAlignment && column.equals("source"));
        return isText && !value.isEmpty()
                ? TEXTS.get(Math.toIntExact(row.getRecordNumber() % TEXTS.size())) + " " + value
                : value;
    }
}
