package eu.programmegraph.mapping;

/**
 * A part of a text.
 *
 * @param start where it begins, in UTF-16 code units from 0
 * @param end where it ends, exclusive
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A span does not go from %d to %d.".formatted(start, end));
        }
    }

    /** The words that stand there. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
