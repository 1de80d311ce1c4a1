package eu.programmegraph.portfolio;

/**
 * Something in a list that cannot be taken as it stands.
 *
 * @param row as a spreadsheet counts it, the first being 1
 * @param column the name of the column
 * @param message what is wrong, the value, and what became of it
 */
public record Finding(int row, String column, String message) {}
