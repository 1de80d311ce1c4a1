package eu.programmegraph.mapping;

/**
 * A part of a text.
 *
 * @param start the index of its first UTF-16 unit
 * @param end the index after its last
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A span cannot go from %d to %d.".formatted(start, end));
        }
    }

    /** The words at that place of the text. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** The same part, in a text of which this one's begins at that index. */
    Span within(int offset) {
        return new Span(start + offset, end + offset);
    }
}
