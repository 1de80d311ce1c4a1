package eu.programmegraph.page;

import eu.programmegraph.page.LogicColumns.Chain;
import eu.programmegraph.page.LogicColumns.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Orders the columns of a layered drawing so that few lines cross: again and again everything goes to the middle of what
 * it is linked with in the column before, or after (Sugiyama, Tagawa and Toda, "Methods for visual understanding of
 * hierarchical system structures", 1981). The same input always gives the same order.
 */
final class Layering {

    private static final int SWEEPS = 16;

    private final Map<String, List<String>> before = new HashMap<>();
    private final Map<String, List<String>> after = new HashMap<>();
    private final Map<String, Double> positions = new HashMap<>();
    private List<List<Slot>> columns;

    private Layering(LogicColumns start) {
        columns = start.columns();
        for (Segment segment : segments(start.chains())) {
            after.computeIfAbsent(segment.from(), fresh -> new ArrayList<>()).add(segment.to());
            before.computeIfAbsent(segment.to(), fresh -> new ArrayList<>()).add(segment.from());
        }
        IntStream.range(0, columns.size()).forEach(this::number);
    }

    /** A line from one column to the next. */
    record Segment(String from, String to) {}

    /** The columns in the best order that was found. */
    static List<List<Slot>> order(LogicColumns start) {
        Layering layering = new Layering(start);
        List<List<Slot>> best = layering.columns;
        long fewest = layering.crossings();
        for (int i = 0; i < SWEEPS && fewest > 0; i++) {
            layering.sweep(i % 2 == 0);
            long crossings = layering.crossings();
            if (crossings < fewest) {
                fewest = crossings;
                best = layering.columns;
            }
        }
        return best;
    }

    /** The lines of all chains; where several share one, it is there once. */
    static Set<Segment> segments(List<Chain> chains) {
        Set<Segment> segments = new LinkedHashSet<>();
        for (Chain chain : chains) {
            for (int i = 1; i < chain.nodes().size(); i++) {
                segments.add(new Segment(chain.nodes().get(i - 1), chain.nodes().get(i)));
            }
        }
        return segments;
    }

    private void sweep(boolean forward) {
        for (int i = 1; i < columns.size(); i++) {
            int column = forward ? i : columns.size() - 1 - i;
            Map<String, List<String>> neighbours = forward ? before : after;
            List<List<Slot>> sorted = new ArrayList<>(columns);
            sorted.set(column, sort(columns.get(column), neighbours));
            columns = sorted;
            number(column);
        }
    }

    private List<Slot> sort(List<Slot> slots, Map<String, List<String>> neighbours) {
        return slots.stream()
                .map(slot -> inner(slot, neighbours))
                .sorted(Comparator.comparingDouble((Slot slot) -> middle(slot.nodes(), neighbours)))
                .toList();
    }

    /** The goal stays ahead of its parts. */
    private Slot inner(Slot slot, Map<String, List<String>> neighbours) {
        Stream<String> parts = slot.nodes().stream()
                .skip(1)
                .sorted(Comparator.comparingDouble(part -> middle(List.of(part), neighbours)));
        return new Slot(Stream.concat(slot.nodes().stream().limit(1), parts).toList(), slot.isLane());
    }

    /** The mean position of what these are linked with; where there is nothing, their own. */
    private double middle(List<String> nodes, Map<String, List<String>> neighbours) {
        return nodes.stream()
                .flatMap(node -> neighbours.getOrDefault(node, List.of()).stream())
                .mapToDouble(this::position)
                .average()
                .orElseGet(() ->
                        nodes.stream().mapToDouble(this::position).average().orElse(0));
    }

    /** Numbers a column from 0 to 1, so that columns of different length can be compared. */
    private void number(int column) {
        List<String> nodes = columns.get(column).stream()
                .flatMap(slot -> slot.nodes().stream())
                .toList();
        IntStream.range(0, nodes.size()).forEach(i -> positions.put(nodes.get(i), (i + 0.5) / nodes.size()));
    }

    private double position(String node) {
        return positions.getOrDefault(node, 0.0);
    }

    /** How many pairs of lines cross. */
    private long crossings() {
        return columns.stream().mapToLong(this::crossingsAfter).sum();
    }

    private long crossingsAfter(List<Slot> column) {
        List<double[]> lines = column.stream()
                .flatMap(slot -> slot.nodes().stream())
                .flatMap(node -> after.getOrDefault(node, List.of()).stream()
                        .map(next -> new double[] {position(node), position(next)}))
                .toList();
        long crossings = 0;
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                double left = lines.get(i)[0] - lines.get(j)[0];
                double right = lines.get(i)[1] - lines.get(j)[1];
                crossings += left * right < 0 ? 1 : 0;
            }
        }
        return crossings;
    }
}
