package eu.programmegraph.language;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Takes the diacritics off Latin letters, and the stress mark off the Bulgarian ѝ. */
final class Folding {

    /** One letter becomes at most this many (ASCIIFoldingFilter, e.g. ffi). */
    private static final int LONGEST_EXPANSION = 4;

    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъьюя";
    private static final String[] LATIN =
            "a b v g d e z z i i k l m n o p r s t u f h c c s st a  iu ia".split(" ", -1);

    private Folding() {}

    /** Folds, and writes Bulgarian letters as the Latin ones nearest in sound: one spelling for words that all share. */
    static String toLatin(String word) {
        String folded = fold(word);
        if (folded.chars().noneMatch(letter -> CYRILLIC.indexOf(letter) >= 0)) {
            return folded;
        }
        StringBuilder latin = new StringBuilder(folded.length() + 4);
        for (int i = 0; i < folded.length(); i++) {
            int at = CYRILLIC.indexOf(folded.charAt(i));
            latin.append(at < 0 ? folded.substring(i, i + 1) : LATIN[at]);
        }
        return latin.toString();
    }

    static String fold(String word) {
        char[] letters = word.replace('ѝ', 'и').toCharArray();
        char[] folded = new char[letters.length * LONGEST_EXPANSION];
        int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
        return new String(folded, 0, length);
    }
}
