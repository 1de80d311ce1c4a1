package eu.programmegraph.language;

import java.util.Optional;
import org.apache.lucene.analysis.bg.BulgarianStemmer;
import org.apache.lucene.analysis.lv.LatvianStemmer;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.stempel.StempelStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Reduces a word in lower case to its stem. Implementations are used by one thread at a time. */
@FunctionalInterface
interface Stemmer {

    String stem(String word);

    /** A new stemmer for the language of that tag; one that changes nothing where the language is not one of the five. */
    static Stemmer of(String language) {
        return switch (language) {
            case "en" -> english();
            case "sl" -> LightStemmer.SLOVENIAN;
            case "bg" -> bulgarian();
            case "lv" -> latvian();
            case "pl" -> polish();
            default -> word -> word;
        };
    }

    /** A new stemmer for words of that language from which the diacritics have been taken. */
    static Stemmer ofFolded(String language) {
        return switch (language) {
            case "lv" -> LightStemmer.FOLDED_LATVIAN;
            case "pl" -> LightStemmer.FOLDED_POLISH;
            default -> of(language);
        };
    }

    private static Stemmer english() {
        EnglishStemmer snowball = new EnglishStemmer();
        return word -> {
            snowball.setCurrent(word);
            snowball.stem();
            return snowball.getCurrent();
        };
    }

    /**
     * Lucene's stemmer, which by itself parts умения from умение, училища from училище and организация from
     * организации.
     */
    private static Stemmer bulgarian() {
        BulgarianStemmer stemmer = new BulgarianStemmer();
        return word -> {
            char[] letters = word.replaceAll("ния$", "ние")
                    .replaceAll("ища(та)?$", "ище")
                    .toCharArray();
            String stem = new String(letters, 0, stemmer.stem(letters, letters.length));
            return stem.length() > 3 && stem.endsWith("и") ? stem.substring(0, stem.length() - 1) : stem;
        };
    }

    private static Stemmer latvian() {
        LatvianStemmer stemmer = new LatvianStemmer();
        return word -> {
            char[] letters = word.toCharArray();
            return new String(letters, 0, stemmer.stem(letters, letters.length));
        };
    }

    private static Stemmer polish() {
        StempelStemmer stempel = new StempelStemmer(PolishAnalyzer.getDefaultTable());
        return word -> Optional.ofNullable(stempel.stem(word))
                .map(StringBuilder::toString)
                .filter(stem -> !stem.isEmpty())
                .orElse(word);
    }
}
