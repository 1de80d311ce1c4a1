package eu.programmegraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table for a person's eyes: columns of even width, numbers to the right. */
final class AlignedTable {

    private final List<List<String>> rows = new ArrayList<>();

    AlignedTable(String... header) {
        rows.add(List.of(header));
    }

    void add(List<String> row) {
        rows.add(List.copyOf(row));
    }

    void print(PrintWriter out) {
        int[] widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> length(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        boolean[] numbers = new boolean[widths.length];
        for (int column = 0; column < widths.length; column++) {
            int at = column;
            numbers[column] = rows.stream().skip(1).allMatch(row -> isNumber(row.get(at)));
        }
        rows.forEach(row -> out.println(line(row, widths, numbers)));
    }

    private static String line(List<String> row, int[] widths, boolean[] numbers) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String blanks = " ".repeat(widths[column] - length(row.get(column)));
            line.append(numbers[column] ? blanks + row.get(column) : row.get(column) + blanks)
                    .append("  ");
        }
        return line.toString().stripTrailing();
    }

    private static boolean isNumber(String cell) {
        return cell.matches("[\\d.,]+|-");
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
