package eu.programmegraph.page;

import java.util.List;

/**
 * Notation and label in a box of a picture.
 *
 * @param height that of the box, in pixels
 */
record BoxText(List<String> lines, int height) {

    /** From one line of letters to the next, in pixels. */
    static final int LINE = 14;

    /** Between the upper edge of the box and the foot of the first line, in pixels. */
    static final int BASE = 15;

    /** Between the left edge of the box and the label, in pixels: room for the mark of the step. */
    static final int LEFT = 9;

    private static final int RIGHT = 4;
    private static final int BELOW = 6;
    private static final int MOST_LINES = 3;

    /** Notation and label in a box of that width. */
    static BoxText of(Item item, int width) {
        String label = item.notation() + " " + item.label().text();
        List<String> lines = LabelLines.of(label, width - LEFT - RIGHT, MOST_LINES);
        return new BoxText(lines, BASE + (lines.size() - 1) * LINE + BELOW);
    }
}
