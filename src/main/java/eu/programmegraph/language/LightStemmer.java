package eu.programmegraph.language;

import java.util.List;

/**
 * A light stemmer: it takes off one ending of the declension of nouns and adjectives, and then levels what differs
 * between the forms of one word (a fleeting e, a j or i left over). It works on words with and without diacritics.
 * Verbs, irregular plurals and derivation are left alone.
 *
 * @param endings the longest first
 * @param afterFleetingE consonants before which the nominative has an e that the other cases lack: digitalen, center
 */
record LightStemmer(List<String> endings, String afterFleetingE) implements Stemmer {

    private static final int SHORTEST_STEM = 3;

    /** Slovenian, for which Lucene has no stemmer. */
    static final LightStemmer SLOVENIAN = new LightStemmer(
            List.of(
                    "ega", "emu", "emi", "imi", "ima", "ama", "ami", "oma", "jem", "jih", "jim", "jev", "ev", "ov",
                    "om", "em", "im", "am", "ih", "ah", "eh", "mi", "ja", "je", "ji", "jo", "ju", "a", "e", "i", "o",
                    "u"),
            "nrkclm");

    /** Latvian words typed without diacritics, which Lucene's stemmer does not know. */
    static final LightStemmer FOLDED_LATVIAN = new LightStemmer(
            List.of(
                    "ajiem", "ajam", "ajai", "ajas", "ajos", "iem", "am", "em", "im", "um", "as", "es", "is", "us",
                    "os", "ai", "ei", "a", "e", "i", "o", "s", "u"),
            "");

    /** Polish words typed without diacritics, which Stempel does not know. */
    static final LightStemmer FOLDED_POLISH = new LightStemmer(
            List.of(
                    "iego", "iemu", "iami", "iach", "owie", "ego", "emu", "ymi", "imi", "ami", "ach", "ych", "ich",
                    "iom", "iem", "iej", "om", "ow", "em", "ej", "ym", "im", "ie", "ia", "io", "iu", "a", "e", "i", "o",
                    "u", "y"),
            "");

    @Override
    public String stem(String word) {
        return dropRest(dropFleetingE(dropEnding(word)));
    }

    private String dropEnding(String word) {
        return endings.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
    }

    private String dropFleetingE(String stem) {
        int last = stem.length() - 1;
        boolean fleeting =
                last > SHORTEST_STEM && stem.charAt(last - 1) == 'e' && afterFleetingE.indexOf(stem.charAt(last)) >= 0;
        return fleeting ? stem.substring(0, last - 1) + stem.charAt(last) : stem;
    }

    /** organizacij, organizaci(ja) and podjetij, podjet(je) end in different letters of the same root. */
    private static String dropRest(String stem) {
        String rest = stem;
        for (char letter : new char[] {'j', 'i'}) {
            if (rest.length() > SHORTEST_STEM && rest.charAt(rest.length() - 1) == letter) {
                rest = rest.substring(0, rest.length() - 1);
            }
        }
        return rest;
    }
}
