package eu.programmegraph.language;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * The analysis of labels in one language: words (Unicode text segmentation, UAX 29), lower case, no stop words, stems,
 * diacritics optional. In any other language, such as {@code und}, words are folded but neither stemmed nor dropped.
 */
public final class LabelAnalyzer extends Analyzer {

    private static final CharArraySet SLOVENIAN_STOP_WORDS = new CharArraySet(
            List.of(
                    "ali", "ampak", "bi", "da", "do", "ga", "in", "iz", "je", "jih", "k", "ker", "ki", "ko", "med",
                    "na", "nad", "ob", "od", "oziroma", "pa", "po", "pod", "pri", "s", "se", "si", "so", "ter", "tudi",
                    "v", "z", "za", "že"),
            false);

    private final String language;

    /**
     * An analyzer for a language.
     *
     * @param language a language tag; {@code en}, {@code sl}, {@code bg}, {@code lv} and {@code pl} are known
     */
    public LabelAnalyzer(String language) {
        this.language = language;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new StandardTokenizer();
        TokenStream tokens = new StopFilter(new LowerCaseFilter(words), stopWords());
        return new TokenStreamComponents(words, new StemFilter(tokens, language));
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream input) {
        return new StemFilter(new LowerCaseFilter(input), "und");
    }

    private CharArraySet stopWords() {
        return switch (language) {
            case "en" -> EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;
            case "sl" -> SLOVENIAN_STOP_WORDS;
            case "bg" -> BulgarianAnalyzer.getDefaultStopSet();
            case "lv" -> LatvianAnalyzer.getDefaultStopSet();
            case "pl" -> PolishAnalyzer.getDefaultStopSet();
            default -> CharArraySet.EMPTY_SET;
        };
    }
}
