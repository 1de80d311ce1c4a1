package eu.programmegraph.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a label into lines of a picture. How wide a text will be cannot be known on the server, so every letter is
 * taken for as wide as it is in the widest of the usual fonts without serifs.
 */
final class LabelLines {

    /** The size of the letters in the pictures, in pixels; {@code site.css} says the same. */
    static final int FONT_SIZE = 12;

    private static final String ELLIPSIS = "…";

    private final double width;
    private final int most;
    private final List<String> lines = new ArrayList<>();
    private String line = "";

    private LabelLines(double width, int most) {
        this.width = width;
        this.most = most;
    }

    /** The lines of a label, none wider than that many pixels; the last ends in an ellipsis if there is more. */
    static List<String> of(String label, int width, int most) {
        LabelLines lines = new LabelLines(width, most);
        for (String word : drawable(label).split(" ", -1)) {
            lines.add(word);
        }
        return lines.end();
    }

    /** About how wide a text is, in pixels. */
    static double width(String text) {
        return text.codePoints().mapToDouble(LabelLines::em).sum() * FONT_SIZE;
    }

    private void add(String word) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (width(longer) <= width) {
            line = longer;
            return;
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        line = word;
        while (width(line) > width) {
            int fitting = fitting(line);
            lines.add(line.substring(0, fitting));
            line = line.substring(fitting);
        }
    }

    private List<String> end() {
        lines.add(line);
        if (lines.size() <= most) {
            return List.copyOf(lines);
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.removeLast();
        while (width(last + ELLIPSIS) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        kept.add(last.strip() + ELLIPSIS);
        return kept;
    }

    /** How many characters fit; at least one code point, so that there is an end. */
    private int fitting(String text) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length() && width(text.substring(0, text.offsetByCodePoints(end, 1))) <= width) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }

    /** Marks of direction and other characters without a shape would only upset the picture. */
    private static String drawable(String label) {
        return label.replaceAll("[\\p{Cc}\\p{Zs}]+", " ")
                .replaceAll("\\p{Cf}", "")
                .strip();
    }

    /** The width of a character, in parts of the size of the letters. */
    private static double em(int character) {
        if ("il.,:;'|!jI".indexOf(character) >= 0) {
            return 0.34;
        }
        if (" ft()-/r".indexOf(character) >= 0) {
            return 0.42;
        }
        if ("mwMWшщжюмфыШЩЖЮМФЫ%@…".indexOf(character) >= 0) {
            return 1.02;
        }
        if (Character.isUpperCase(character)) {
            return 0.78;
        }
        return switch (Character.UnicodeScript.of(character)) {
            case LATIN, COMMON -> 0.61;
            case CYRILLIC, GREEK -> 0.67;
            default -> 1.1;
        };
    }
}
