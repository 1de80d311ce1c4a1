package eu.programmegraph.page;

import eu.programmegraph.page.LogicColumns.Chain;
import eu.programmegraph.page.LogicColumns.Slot;
import eu.programmegraph.page.LogicDiagram.Box;
import eu.programmegraph.page.LogicDiagram.Fan;
import eu.programmegraph.page.LogicDiagram.Heading;
import eu.programmegraph.page.LogicDiagram.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Finds the place of everything in the picture, once the order in the columns is known. */
final class LogicDrawing {

    private static final int HEADING = 46;
    private static final int BETWEEN_SLOTS = 8;
    private static final int BETWEEN_PARTS = 3;
    private static final int LANE = 3;
    private static final int FRAME = 4;
    private static final int ROUNDS = 8;

    private final Logic logic;
    private final List<Chain> chains;
    private final List<List<Slot>> columns;
    private final Desk desk;
    private final Map<String, List<String>> neighbours = new HashMap<>();
    private final Map<String, BoxText> texts = new HashMap<>();
    private final Map<String, Integer> tops = new HashMap<>();

    LogicDrawing(Logic logic, List<Chain> chains, List<List<Slot>> columns, Desk desk) {
        this.logic = logic;
        this.chains = chains;
        this.columns = columns;
        this.desk = desk;
        Layering.segments(chains).forEach(segment -> {
            neighbours
                    .computeIfAbsent(segment.from(), fresh -> new ArrayList<>())
                    .add(segment.to());
            neighbours.computeIfAbsent(segment.to(), fresh -> new ArrayList<>()).add(segment.from());
        });
        columns.stream()
                .flatMap(List::stream)
                .filter(slot -> !slot.isLane())
                .forEach(slot -> slot.nodes().forEach(node -> texts.put(node, text(node))));
    }

    LogicDiagram draw() {
        int height = columns.stream()
                .mapToInt(column -> column.stream().mapToInt(this::space).sum())
                .max()
                .orElse(0);
        place(height);
        return new LogicDiagram(
                LogicStep.CHALLENGE.right() + FRAME + 1, height + HEADING, headings(), frames(), fans(), boxes());
    }

    /** Moves the columns in turn to where their links would have them. */
    private void place(int height) {
        columns.forEach(column -> stack(column, height, false));
        for (int round = 0; round < ROUNDS; round++) {
            columns.forEach(column -> stack(column, height, true));
            columns.reversed().forEach(column -> stack(column, height, true));
        }
    }

    private void stack(List<Slot> column, int height, boolean isPlaced) {
        List<Stacking.Box> boxes = column.stream()
                .map(slot -> new Stacking.Box(isPlaced ? wish(slot) : height / 2.0, space(slot)))
                .toList();
        int[] slotTops = Stacking.tops(boxes, height);
        for (int i = 0; i < slotTops.length; i++) {
            int top = slotTops[i] + (column.get(i).isGroup() ? FRAME : 0);
            for (String node : column.get(i).nodes()) {
                tops.put(node, top);
                top += height(node) + BETWEEN_PARTS;
            }
        }
    }

    /** Where the slot would stand if it were level with all that it is linked with. */
    private double wish(Slot slot) {
        double shift = slot.nodes().stream()
                .flatMap(node -> neighbours.getOrDefault(node, List.of()).stream()
                        .map(neighbour -> middle(neighbour) - middle(node)))
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
        return top(slot.nodes().getFirst()) - (slot.isGroup() ? FRAME : 0) + shift;
    }

    /** The height that a slot takes, with the gap below it. */
    private int space(Slot slot) {
        if (slot.isLane()) {
            return LANE;
        }
        int nodes = slot.nodes().stream()
                .mapToInt(node -> height(node) + BETWEEN_PARTS)
                .sum();
        return nodes - BETWEEN_PARTS + BETWEEN_SLOTS + (slot.isGroup() ? 2 * FRAME : 0);
    }

    private int top(String node) {
        return tops.getOrDefault(node, 0);
    }

    private double middle(String node) {
        return top(node) + height(node) / 2.0;
    }

    /** That of a lane is none: what runs through it is a line. */
    private int height(String node) {
        BoxText text = texts.get(node);
        return text == null ? 0 : text.height();
    }

    private BoxText text(String node) {
        return BoxText.of(Item.of(node, desk), logic.step(node).width());
    }

    private List<Heading> headings() {
        return Arrays.stream(LogicStep.values()).map(this::heading).toList();
    }

    /** A heading may reach into the gap after its column; its letters are bold, and so wider than others. */
    private Heading heading(LogicStep step) {
        Term title = desk.wording().schemeTitle(step.scheme());
        return new Heading(title, step, LabelLines.of(title.text(), step.width(), 2));
    }

    private List<LogicDiagram.Frame> frames() {
        return columns.stream()
                .flatMap(List::stream)
                .filter(Slot::isGroup)
                .map(this::frame)
                .toList();
    }

    private LogicDiagram.Frame frame(Slot slot) {
        String goal = slot.nodes().getFirst();
        LogicStep step = logic.step(goal);
        return new LogicDiagram.Frame(
                step.left() - FRAME,
                HEADING + top(goal) - FRAME,
                step.width() + 2 * FRAME,
                space(slot) - BETWEEN_SLOTS);
    }

    private List<Box> boxes() {
        return columns.stream()
                .flatMap(List::stream)
                .filter(slot -> !slot.isLane())
                .flatMap(slot -> slot.nodes().stream().map(node -> box(node, slot)))
                .toList();
    }

    private Box box(String node, Slot slot) {
        LogicStep step = logic.step(node);
        String goal = slot.nodes().getFirst();
        return new Box(
                Item.of(node, desk),
                step,
                step.left(),
                HEADING + top(node),
                step.width(),
                height(node),
                Objects.requireNonNull(texts.get(node)).lines(),
                goal.equals(node) ? "" : goal);
    }

    private List<Fan> fans() {
        Map<String, List<Line>> lines = chains.stream()
                .collect(Collectors.groupingBy(
                        chain -> chain.link().source(),
                        LinkedHashMap::new,
                        Collectors.mapping(chain -> new Line(chain.link(), path(chain)), Collectors.toList())));
        return lines.entrySet().stream()
                .map(fan -> new Fan(fan.getKey(), logic.step(fan.getKey()), fan.getValue()))
                .toList();
    }

    /** From the right edge of the source through the lanes to the left edge of the target. */
    private String path(Chain chain) {
        LogicStep step = logic.step(chain.link().source());
        int y = line(chain.link().source());
        StringBuilder path = new StringBuilder("M%d %d".formatted(step.right(), y));
        for (LogicStep passed : LogicStep.between(step, logic.step(chain.link().target()))) {
            path.append(curve(
                            step, y, passed, line(LogicColumns.lane(chain.link().target(), passed))))
                    .append("h")
                    .append(passed.width());
            step = passed;
            y = line(LogicColumns.lane(chain.link().target(), passed));
        }
        LogicStep last = logic.step(chain.link().target());
        return path.append(curve(step, y, last, line(chain.link().target()))).toString();
    }

    /** Leaves level and arrives level. */
    private static String curve(LogicStep from, int start, LogicStep to, int end) {
        int turn = (from.right() + to.left()) / 2;
        return "C%d %d %d %d %d %d".formatted(turn, start, turn, end, to.left(), end);
    }

    /** At which height lines leave and reach it. */
    private int line(String node) {
        return HEADING + (int) Math.round(middle(node));
    }
}
