package eu.programmegraph.mapping;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Parts running text into sentences, as project summaries are written: line breaks and bullets end a sentence, and a
 * full stop before a capital letter does even where no blank follows, but not that of an abbreviation such as "e.g.".
 */
final class Sentences {

    /** What is shorter states nothing. */
    private static final int SHORTEST = 20;

    private static final String BULLETS = "•·●▪◦‣–—-*>";

    private Sentences() {}

    /** The places of the sentences, without blanks and bullets around them. */
    static List<Span> of(String text, String language) {
        Abbreviations abbreviations = new Abbreviations(language);
        List<Span> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || endsLine(text.charAt(at)) || endsWithoutBlank(text, at, abbreviations)) {
                int end = at == text.length() || endsLine(text.charAt(at)) ? at : at + 1;
                addSentences(text, start, end, breaks, abbreviations, sentences);
                start = Math.min(at + 1, text.length());
            }
        }
        return sentences;
    }

    private static boolean endsLine(char letter) {
        return letter == '\n' || letter == '\r' || letter == '•';
    }

    /** "…in school.The pupils…", but neither "e.g." nor "www.school.Net" nor "3.5". */
    private static boolean endsWithoutBlank(String text, int at, Abbreviations abbreviations) {
        return at >= 2
                && at + 2 < text.length()
                && ".!?".indexOf(text.charAt(at)) >= 0
                && Character.isLowerCase(text.charAt(at - 1))
                && Character.isLowerCase(text.charAt(at - 2))
                && Character.isUpperCase(text.charAt(at + 1))
                && Character.isLowerCase(text.charAt(at + 2))
                && !abbreviations.endAt(text, at + 1);
    }

    private static void addSentences(
            String text, int from, int to, BreakIterator breaks, Abbreviations abbreviations, List<Span> sentences) {
        breaks.setText(text.substring(from, to));
        int start = from;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (from + end == to || !abbreviations.endAt(text, from + end)) {
                add(trimmed(text, start, from + end), sentences);
                start = from + end;
            }
        }
    }

    private static void add(Span place, List<Span> sentences) {
        if (place.end() - place.start() >= SHORTEST) {
            sentences.add(place);
        }
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isAround(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isAround(char letter) {
        return isBlank(letter) || BULLETS.indexOf(letter) >= 0;
    }

    static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
