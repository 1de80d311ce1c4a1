package eu.programmegraph.mapping;

import java.util.List;

/**
 * The text of a row of a table, with what it serves.
 *
 * @param language the tag of its language, as it is given or detected; empty if no language shows
 * @param matches best first
 */
public record MappedRow(TextTable.Row row, String language, List<Match> matches) {
    public MappedRow {
        matches = List.copyOf(matches);
    }
}
