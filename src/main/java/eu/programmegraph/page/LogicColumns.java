package eu.programmegraph.page;

import eu.programmegraph.concept.Concept;
import eu.programmegraph.concept.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The intervention logic in columns, one a step. Where links pass a column on their way, they get a lane through it; all
 * those with the same target share one.
 *
 * @param chains the links, in the order of the logic
 */
record LogicColumns(List<List<Slot>> columns, List<Chain> chains) {

    /**
     * What is kept together in a column: a goal with its parts, a single concept, or a lane.
     *
     * @param nodes if there are several, the goal comes first
     */
    record Slot(List<String> nodes, boolean isLane) {
        Slot {
            nodes = List.copyOf(nodes);
        }

        boolean isGroup() {
            return nodes.size() > 1;
        }
    }

    /** A link and what it runs through: its source, lanes, its target, each one column further. */
    record Chain(Link link, List<String> nodes) {}

    static LogicColumns of(Logic logic) {
        Map<LogicStep, Map<String, Slot>> columns = new LinkedHashMap<>();
        for (LogicStep step : LogicStep.values()) {
            columns.put(step, new LinkedHashMap<>());
        }
        Set<String> shown = shown(logic);
        logic.thesaurus().concepts().stream()
                .map(Concept::notation)
                .filter(shown::contains)
                .filter(notation -> group(notation, logic).noneMatch(shown::contains))
                .forEach(notation -> at(columns, logic.step(notation))
                        .put(notation, new Slot(withParts(notation, shown, logic), false)));
        List<Chain> chains =
                logic.links().stream().map(link -> chain(link, logic, columns)).toList();
        return new LogicColumns(
                columns.values().stream()
                        .map(column -> List.copyOf(column.values()))
                        .toList(),
                chains);
    }

    /** What has links, and the goals of which parts have some. */
    private static Set<String> shown(Logic logic) {
        Set<String> shown = new LinkedHashSet<>(logic.notations());
        logic.notations().forEach(notation -> group(notation, logic).forEach(shown::add));
        return shown;
    }

    /** The goal whose part it is; one that has whole goals below it keeps nothing together. */
    private static Stream<String> group(String notation, Logic logic) {
        if (logic.step(notation) == LogicStep.ACTION) {
            return Stream.empty();
        }
        return logic.thesaurus().concept(notation).stream()
                .flatMap(concept -> concept.broader().stream())
                .filter(broader -> logic.thesaurus().narrower(broader).stream()
                        .allMatch(part ->
                                logic.thesaurus().narrower(part.notation()).isEmpty()))
                .limit(1);
    }

    private static List<String> withParts(String notation, Set<String> shown, Logic logic) {
        return Stream.concat(
                        Stream.of(notation),
                        logic.thesaurus().narrower(notation).stream()
                                .map(Concept::notation)
                                .filter(shown::contains)
                                .filter(part -> group(part, logic).anyMatch(notation::equals)))
                .toList();
    }

    /** The lane through a column that leads to a target. */
    static String lane(String target, LogicStep column) {
        return target + "@" + column;
    }

    private static Chain chain(Link link, Logic logic, Map<LogicStep, Map<String, Slot>> columns) {
        List<String> nodes = new ArrayList<>(List.of(link.source()));
        for (LogicStep step : LogicStep.between(logic.step(link.source()), logic.step(link.target()))) {
            String lane = lane(link.target(), step);
            at(columns, step).putIfAbsent(lane, new Slot(List.of(lane), true));
            nodes.add(lane);
        }
        nodes.add(link.target());
        return new Chain(link, nodes);
    }

    private static Map<String, Slot> at(Map<LogicStep, Map<String, Slot>> columns, LogicStep step) {
        return columns.computeIfAbsent(step, fresh -> new LinkedHashMap<>());
    }
}
