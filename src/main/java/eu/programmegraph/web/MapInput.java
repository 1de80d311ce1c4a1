package eu.programmegraph.web;

import eu.programmegraph.mapping.RowMapper;
import eu.programmegraph.mapping.Span;
import eu.programmegraph.mapping.TextTable;
import eu.programmegraph.mapping.TextTable.Columns;
import eu.programmegraph.mapping.TextTable.Row;
import eu.programmegraph.mapping.TextTableException;
import eu.programmegraph.page.MapForm;
import eu.programmegraph.page.MapLimits;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What somebody has sent to be mapped: a text, or a table of texts. */
record MapInput(MapForm form) {

    static final MapLimits LIMITS = new MapLimits(BoundedForm.MOST_BYTES, 2_000, 10_000);

    /** What is sent is sent once more with the decisions. */
    static final int MOST_BYTES = LIMITS.bytes() + LIMITS.bytes() / 4;

    /** Of the fields of a form. */
    static MapInput of(Map<String, String> fields) {
        String table = plain(fields, "file").isBlank() ? plain(fields, "table") : plain(fields, "file");
        MapForm form = new MapForm(
                table.isBlank() ? plain(fields, "text") : "",
                table.isBlank() ? "" : table,
                field(fields, "language").strip(),
                new Columns(
                        named(fields, "id-column").orElse(Columns.USUAL_ID),
                        named(fields, "text-column").orElse(Columns.USUAL_TEXT),
                        named(fields, "language-column")));
        if (form.table().isEmpty() && form.text().isBlank()) {
            throw RefusedException.bad(
                    "There is nothing to map. Paste a text (field \"text\"), or choose a file (field \"file\").");
        }
        return new MapInput(form);
    }

    static String field(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    /** A browser sends line breaks otherwise the second time; those of the first must be found again at their places. */
    private static String plain(Map<String, String> fields, String name) {
        String text = field(fields, name).replace("\r\n", "\n").replace('\r', '\n');
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<String> named(Map<String, String> fields, String name) {
        return Optional.of(field(fields, name).strip()).filter(Predicate.not(String::isEmpty));
    }

    /** The texts: rows of the table, or sentences, numbered. */
    List<Row> rows(RowMapper mapper) {
        return form.table().isEmpty() ? sentences(mapper) : ofTable();
    }

    private List<Row> sentences(RowMapper mapper) {
        String language = form.language().isEmpty()
                ? mapper.languages().detect(form.text()).orElse("")
                : form.language();
        List<Row> rows = new ArrayList<>();
        for (Span place : mapper.mapper().sentences(form.text(), language)) {
            int number = rows.size() + 1;
            add(new Row(number, Integer.toString(number), place.of(form.text()), language), "Sentence", rows);
        }
        return rows;
    }

    private List<Row> ofTable() {
        TextTable table = new TextTable(
                "The table",
                () -> new ByteArrayInputStream(form.table().getBytes(StandardCharsets.UTF_8)),
                form.columns(),
                "Name them in the form (fields \"id-column\", \"text-column\", \"language-column\").");
        List<Row> rows = new ArrayList<>();
        try {
            table.read(row -> {
                String language = row.language().isEmpty() ? form.language() : row.language();
                add(new Row(row.number(), row.id(), row.text(), language), "Row", rows);
            });
        } catch (TextTableException faulty) {
            throw RefusedException.bad(faulty.getMessage());
        }
        return rows;
    }

    private static void add(Row row, String kind, List<Row> rows) {
        if (rows.size() == LIMITS.texts()) {
            throw new RefusedException(
                    413,
                    "There are more than %d texts. Send fewer at a time, or use the command map."
                            .formatted(LIMITS.texts()));
        }
        if (row.text().length() > LIMITS.characters()) {
            throw new RefusedException(
                    413,
                    "%s %d (%s) is %d characters long; a text may have %d. Part it."
                            .formatted(
                                    kind,
                                    row.number(),
                                    SentJson.quoted(row.text()),
                                    row.text().length(),
                                    LIMITS.characters()));
        }
        rows.add(row);
    }
}
