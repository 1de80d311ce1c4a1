package eu.programmegraph.mapping;

import eu.programmegraph.ProgramFile;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The abbreviations of a language after which a sentence goes on, even if a capital letter follows: titles, and words
 * such as "for example". Those that as well may end a sentence ("etc.") are not among them. They stand in
 * {@code abbreviations.csv}, in small letters and without the last full stop.
 */
final class Abbreviations {

    private static final Map<String, Set<String>> BY_LANGUAGE = ProgramFile.text(
                    Abbreviations.class, "abbreviations.csv")
            .lines()
            .skip(1)
            .map(line -> line.split("[, ]"))
            .collect(Collectors.toUnmodifiableMap(
                    words -> words[0], words -> Arrays.stream(words).skip(1).collect(Collectors.toUnmodifiableSet())));

    private static final int LONGEST = 8;

    private final Set<String> words;

    Abbreviations(String language) {
        this.words = BY_LANGUAGE.getOrDefault(language, Set.of());
    }

    /** Whether what stands before that place of the text, blanks left aside, is an abbreviation with its full stop. */
    boolean endAt(String text, int place) {
        int stop = place - 1;
        while (stop > 0 && Sentences.isBlank(text.charAt(stop))) {
            stop--;
        }
        if (stop < 1 || text.charAt(stop) != '.') {
            return false;
        }
        int start = stop;
        while (start > 0 && stop - start <= LONGEST && isOfAbbreviation(text.charAt(start - 1))) {
            start--;
        }
        return words.contains(text.substring(start, stop).toLowerCase(Locale.ROOT));
    }

    private static boolean isOfAbbreviation(char letter) {
        return letter == '.' || Character.isLetter(letter);
    }
}
