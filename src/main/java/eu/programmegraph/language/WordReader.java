package eu.programmegraph.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the words of running text, with their places and their stems. Unlike {@link LabelAnalyzer} it drops no stop
 * words: who acts, and whether it is denied, is told by the small ones. One reader serves one thread at a time.
 */
public final class WordReader {

    /** What stands for any number. */
    private static final String NUMBER = "#";

    /** Texts in one language use some ten thousands of different words; beyond that, they are forgotten. */
    private static final int REMEMBERED_WORDS = 50_000;

    private final Stemmer stemmer;
    private final Map<String, Word> known = new HashMap<>();

    /** A reader for a language; words of a language other than the five are folded, but not stemmed. */
    public WordReader(String language) {
        this.stemmer = Stemmer.of(language);
    }

    /**
     * A word, in lower case and in Latin letters without diacritics, so that {@code doping} and {@code допинг} are one.
     *
     * @param folded as it stands
     * @param stem its stem
     */
    public record Word(String folded, String stem) {}

    /**
     * A word at its place.
     *
     * @param start the index of its first UTF-16 unit
     * @param end the index after its last
     */
    public record Placed(int start, int end, Word word) {}

    /** The words of the text in their order; a per cent sign or a euro sign is a word too. */
    public List<Placed> words(CharSequence text) {
        List<Placed> words = new ArrayList<>(text.length() / 6 + 1);
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean inside = at < text.length() && isPartOfWord(text.charAt(at));
            if (inside && start < 0) {
                start = at;
            } else if (!inside && start >= 0) {
                words.add(new Placed(start, at, word(text.subSequence(start, at).toString())));
                start = -1;
            }
            if (at < text.length() && isSign(text.charAt(at))) {
                String sign = String.valueOf(text.charAt(at));
                words.add(new Placed(at, at + 1, new Word(sign, sign)));
            }
        }
        return words;
    }

    private static boolean isPartOfWord(char letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static boolean isSign(char letter) {
        return letter == '%' || letter == '€';
    }

    private Word word(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return new Word(NUMBER, NUMBER);
        }
        String lower = written.toLowerCase(Locale.ROOT);
        Word word = known.get(lower);
        if (word == null) {
            if (known.size() >= REMEMBERED_WORDS) {
                known.clear();
            }
            word = new Word(Folding.toLatin(lower), Folding.toLatin(stemmer.stem(lower)));
            known.put(lower, word);
        }
        return word;
    }
}
