package eu.programmegraph.language;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Takes the diacritics off Latin letters, and the stress mark off the Bulgarian ѝ. */
final class Folding {

    /** One letter becomes at most this many (ASCIIFoldingFilter, e.g. ffi). */
    private static final int LONGEST_EXPANSION = 4;

    private Folding() {}

    static String fold(String word) {
        char[] letters = word.replace('ѝ', 'и').toCharArray();
        char[] folded = new char[letters.length * LONGEST_EXPANSION];
        int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
        return new String(folded, 0, length);
    }
}
