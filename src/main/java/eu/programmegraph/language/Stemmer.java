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
            case "sl" -> new SlovenianStemmer();
            case "bg" -> bulgarian();
            case "lv" -> latvian();
            case "pl" -> polish();
            default -> word -> word;
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

    private static Stemmer bulgarian() {
        BulgarianStemmer stemmer = new BulgarianStemmer();
        return word -> {
            char[] letters = word.toCharArray();
            return new String(letters, 0, stemmer.stem(letters, letters.length));
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
