package eu.programmegraph.language;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Turns each word into its folded stem, and, at the same position, into the stem of the folded word where that differs.
 * The second form is what makes diacritics optional: a stemmer that knows {@code izglītība} does not know
 * {@code izglitiba}, but both fold to the same word before they are stemmed.
 */
final class StemFilter extends TokenFilter {

    private final Stemmer stemmer;
    private final Stemmer foldedStemmer;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private @Nullable String pending;

    StemFilter(TokenStream input, String language) {
        super(input);
        this.stemmer = Stemmer.of(language);
        this.foldedStemmer = Stemmer.ofFolded(language);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (pending != null) {
            term.setEmpty().append(pending);
            increment.setPositionIncrement(0);
            pending = null;
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        String stem = Folding.fold(stemmer.stem(word));
        String stemOfFolded = foldedStemmer.stem(Folding.fold(word));
        term.setEmpty().append(stem);
        pending = stemOfFolded.equals(stem) ? null : stemOfFolded;
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        pending = null;
    }
}
