package eu.programmegraph.portfolio;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which column of a list holds what, as its header tells. */
final class Columns {

    private final List<String> header;
    private final Map<Column, Integer> positions = new EnumMap<>(Column.class);
    private final Map<Integer, Map<Column, Integer>> partners = new TreeMap<>();

    private Columns(List<String> header) {
        this.header = header;
    }

    /** Of columns that mean the same the first counts. */
    static Columns of(List<String> header) {
        Columns columns = new Columns(List.copyOf(header));
        for (int position = 0; position < header.size(); position++) {
            Optional<HeaderNames.Meaning> meaning = HeaderNames.meaning(header.get(position));
            if (meaning.isPresent()) {
                columns.put(meaning.get(), position);
            }
        }
        return columns;
    }

    private void put(HeaderNames.Meaning meaning, int position) {
        Map<Column, Integer> of = meaning.partner() == 0
                ? positions
                : partners.computeIfAbsent(meaning.partner(), number -> new EnumMap<>(Column.class));
        of.putIfAbsent(meaning.column(), position);
    }

    /** How many columns are known. */
    int known() {
        return positions.size() + partners.values().stream().mapToInt(Map::size).sum();
    }

    int size() {
        return header.size();
    }

    /** Without an identifier and a title a list is none of projects. */
    boolean areThoseOfProjects() {
        return positions.containsKey(Column.IDENTIFIER) && positions.containsKey(Column.TITLE);
    }

    /** The text of a cell; empty if the list has no such column, or the row ends before. */
    String cell(ListRow row, Column column) {
        return cell(row, positions, column);
    }

    /** The cells of each partner, in their order; the text of one is told by its column. */
    List<Cells> partners(ListRow row) {
        List<Cells> all = new ArrayList<>();
        partners.values().forEach(of -> all.add(column -> cell(row, of, column)));
        return all;
    }

    /** The cells of one row that are about one partner. */
    interface Cells {
        String text(Column column);
    }

    private static String cell(ListRow row, Map<Column, Integer> of, Column column) {
        Integer position = of.get(column);
        return position == null || position >= row.cells().size()
                ? ""
                : row.cells().get(position);
    }

    /** What the list itself calls a column. */
    String name(Column column) {
        Integer position = positions.get(column);
        return position == null ? HeaderNames.of(column) : Texts.line(header.get(position));
    }
}
