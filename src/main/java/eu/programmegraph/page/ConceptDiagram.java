package eu.programmegraph.page;

import eu.programmegraph.concept.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One concept in the intervention logic as a picture: what leads to it on the left, what follows from it on the right.
 * All numbers are pixels, from the upper left corner.
 *
 * @param logic the address where the whole way through the concept is shown
 */
record ConceptDiagram(int width, int height, Box centre, List<Side> sides, String logic) {

    private static final int COLUMN = 220;
    private static final int GAP = 70;
    private static final int HEADING = 26;
    private static final int BETWEEN = 6;
    private static final int MARGIN = 1;
    private static final int MOST = 9;

    /** A concept. */
    record Box(Item item, LogicStep step, int x, int y, int width, int height, List<String> lines) {
        int middle() {
            return y + height / 2;
        }
    }

    /**
     * What leads to the concept, or what follows from it.
     *
     * @param more how many there are beyond those that are drawn
     */
    record Side(boolean isBefore, int x, List<Neighbour> neighbours, int more) {}

    /**
     * A neighbour with the line to it.
     *
     * @param joined whether the link is one of a broader or narrower concept
     */
    record Neighbour(Box box, boolean joined, String path) {}

    /** The picture, or nothing if the concept takes no part in the logic. */
    static Optional<ConceptDiagram> of(String notation, Desk desk) {
        Logic around = Logic.of(desk.thesaurus()).around(notation);
        if (around.links().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Boolean> before = new LinkedHashMap<>();
        Map<String, Boolean> after = new LinkedHashMap<>();
        Set<String> parts = around.parts(notation);
        for (Link link : around.links()) {
            if (parts.contains(link.source())) {
                after.merge(link.target(), !link.source().equals(notation), Boolean::logicalAnd);
            } else {
                before.merge(link.source(), !link.target().equals(notation), Boolean::logicalAnd);
            }
        }
        return Optional.of(draw(notation, before, after, around, desk));
    }

    private static ConceptDiagram draw(
            String notation, Map<String, Boolean> before, Map<String, Boolean> after, Logic logic, Desk desk) {
        int middle = before.isEmpty() ? MARGIN : MARGIN + COLUMN + GAP;
        int right = middle + COLUMN + GAP;
        List<Box> left = stack(before, MARGIN, logic, desk);
        List<Box> following = stack(after, right, logic, desk);
        Box alone = box(notation, middle, HEADING, logic, desk);
        int height = Math.max(bottom(List.of(alone)), Math.max(bottom(left), bottom(following)));
        Box centre = down(alone, (height - bottom(List.of(alone))) / 2);
        List<Side> sides = new ArrayList<>();
        if (!before.isEmpty()) {
            sides.add(side(true, MARGIN, before, down(left, height), centre));
        }
        if (!after.isEmpty()) {
            sides.add(side(false, right, after, down(following, height), centre));
        }
        int width = (after.isEmpty() ? middle : right) + COLUMN + MARGIN;
        String href = LogicRequest.through(notation).href(desk.links());
        return new ConceptDiagram(width, height + MARGIN, centre, sides, href);
    }

    /** Whether any line is one of a broader or narrower concept. */
    boolean isJoined() {
        return sides.stream().flatMap(side -> side.neighbours().stream()).anyMatch(Neighbour::joined);
    }

    /** Those with a link of their own come first, so that none of them is left out for another. */
    private static List<Box> stack(Map<String, Boolean> neighbours, int x, Logic logic, Desk desk) {
        List<String> ordered = neighbours.keySet().stream()
                .sorted(Comparator.<String, Boolean>comparing(neighbours::get)
                        .thenComparing(logic::step)
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
        List<Box> boxes = new ArrayList<>();
        int y = HEADING;
        for (String neighbour : ordered) {
            Box box = box(neighbour, x, y, logic, desk);
            boxes.add(box);
            y += box.height() + BETWEEN;
        }
        return boxes;
    }

    private static Box box(String notation, int x, int y, Logic logic, Desk desk) {
        Item item = Item.of(notation, desk);
        BoxText text = BoxText.of(item, COLUMN);
        return new Box(item, logic.step(notation), x, y, COLUMN, text.height(), text.lines());
    }

    private static int bottom(List<Box> boxes) {
        return boxes.isEmpty() ? 0 : boxes.getLast().y() + boxes.getLast().height();
    }

    private static List<Box> down(List<Box> boxes, int height) {
        int free = height - bottom(boxes);
        return boxes.stream().map(box -> down(box, free / 2)).toList();
    }

    private static Box down(Box box, int by) {
        return new Box(box.item(), box.step(), box.x(), box.y() + by, box.width(), box.height(), box.lines());
    }

    private static Side side(boolean isBefore, int x, Map<String, Boolean> all, List<Box> boxes, Box centre) {
        List<Neighbour> neighbours = boxes.stream()
                .map(box -> new Neighbour(
                        box,
                        Boolean.TRUE.equals(all.get(box.item().notation())),
                        isBefore ? path(box, centre) : path(centre, box)))
                .toList();
        return new Side(isBefore, x, neighbours, all.size() - boxes.size());
    }

    private static String path(Box from, Box to) {
        int start = from.x() + from.width();
        int turn = (start + to.x()) / 2;
        return "M%d %dC%d %d %d %d %d %d"
                .formatted(start, from.middle(), turn, from.middle(), turn, to.middle(), to.x(), to.middle());
    }
}
