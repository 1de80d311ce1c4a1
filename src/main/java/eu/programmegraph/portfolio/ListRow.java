package eu.programmegraph.portfolio;

import java.util.List;

/**
 * A row of a list as it stands.
 *
 * @param number as a spreadsheet counts it, the first being 1
 * @param cells their texts, in the order of the columns; cells at the end that are empty may be missing
 */
public record ListRow(int number, List<String> cells) {

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
