package eu.programmegraph.language;

import java.util.List;

/**
 * A light stemmer for Slovenian: it takes off one ending of the declension of nouns and adjectives, and then levels
 * what differs between the forms of one word (a fleeting e, a j or i left over). It works on words with and without
 * diacritics alike. Verbs, irregular plurals and derivation are left alone.
 */
final class SlovenianStemmer implements Stemmer {

    private static final int SHORTEST_STEM = 3;

    /** Endings, the longest first. */
    private static final List<String> ENDINGS = List.of(
            "ega", "emu", "emi", "imi", "ima", "ama", "ami", "oma", "jem", "jih", "jim", "jev", "ev", "ov", "om", "em",
            "im", "am", "ih", "ah", "eh", "mi", "ja", "je", "ji", "jo", "ju", "a", "e", "i", "o", "u");

    /** Consonants before which the nominative has an e that the other cases lack: digitalen, center, učinek. */
    private static final String AFTER_FLEETING_E = "nrkclm";

    @Override
    public String stem(String word) {
        return dropRest(dropFleetingE(dropEnding(word)));
    }

    private static String dropEnding(String word) {
        return ENDINGS.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
    }

    private static String dropFleetingE(String stem) {
        int last = stem.length() - 1;
        boolean fleeting = last > SHORTEST_STEM
                && stem.charAt(last - 1) == 'e'
                && AFTER_FLEETING_E.indexOf(stem.charAt(last)) >= 0;
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
