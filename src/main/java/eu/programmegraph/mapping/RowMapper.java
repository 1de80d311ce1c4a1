package eu.programmegraph.mapping;

import java.util.List;

/** Maps the texts of tables, in the language that the table tells or, where it tells none, in the one that shows. */
public record RowMapper(OutcomeMapper mapper, LanguageDetector languages) {

    /** What the text of the row serves; an empty text serves nothing. */
    public MappedRow map(TextTable.Row row) {
        if (row.text().isEmpty()) {
            return new MappedRow(row, row.language(), List.of());
        }
        String language = row.language().isEmpty()
                ? languages.detect(row.text()).orElse("")
                : LanguageDetector.primary(row.language());
        return new MappedRow(row, language, mapper.matches(row.text(), language));
    }
}
