package eu.programmegraph.portfolio;

import java.text.Normalizer;

/** Texts as they can be written to every format: without control characters and halves of characters. */
final class Texts {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /** The last two places of each plane of Unicode are no characters. */
    private static final int LAST_OF_PLANE = 0xFFFE;

    private Texts() {}

    /** A text of one or several lines, which end with line feeds; in normal form C, without blanks at its ends. */
    static String clean(String text) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        String printable = lines.codePoints().allMatch(Texts::isPrintable) ? lines : printable(lines);
        return strip(Normalizer.normalize(printable, Normalizer.Form.NFC));
    }

    /** A text of one line, with single blanks. */
    static String line(String text) {
        return clean(text).replaceAll("[\\s\\u00A0\\u2028\\u2029]+", " ");
    }

    private static String printable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(Texts::isPrintable).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** What XML 1.0 allows (section 2.2), further without control characters and byte order marks. */
    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\n' || point == '\t';
            case Character.SURROGATE -> false;
            default -> point != BYTE_ORDER_MARK && (point & LAST_OF_PLANE) != LAST_OF_PLANE;
        };
    }

    /** Drops blanks at both ends, no-break ones too. */
    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
