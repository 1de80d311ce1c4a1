package eu.programmegraph.page;

import eu.programmegraph.concept.Link;
import java.util.List;

/**
 * The intervention logic as a picture: a column for each step, a box for each concept, a line for each link. All numbers
 * are pixels, from the upper left corner.
 *
 * @param fans the lines, by the concept they start from
 */
record LogicDiagram(
        int width, int height, List<Heading> headings, List<Frame> frames, List<Fan> fans, List<Box> boxes) {

    /**
     * What a column holds.
     *
     * @param lines the title, broken to fit
     */
    record Heading(Term title, LogicStep step, List<String> lines) {}

    /** Holds a goal and its parts together. */
    record Frame(int x, int y, int width, int height) {}

    /** The lines that start from a concept. */
    record Fan(String source, LogicStep step, List<Line> lines) {}

    /**
     * One link.
     *
     * @param path in the language of SVG paths
     */
    record Line(Link link, String path) {}

    /**
     * A concept.
     *
     * @param lines its label, broken to fit
     * @param group the goal whose frame it stands in; empty if none
     */
    record Box(Item item, LogicStep step, int x, int y, int width, int height, List<String> lines, String group) {}

    static LogicDiagram of(Logic logic, Desk desk) {
        LogicColumns columns = LogicColumns.of(logic);
        return new LogicDrawing(logic, columns.chains(), Layering.order(columns), desk).draw();
    }
}
