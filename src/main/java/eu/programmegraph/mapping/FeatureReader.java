package eu.programmegraph.mapping;

import eu.programmegraph.language.WordReader;
import eu.programmegraph.language.WordReader.Placed;
import eu.programmegraph.language.WordReader.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Turns a text into features: stems and pairs of stems of its language; what all languages share, that is letters in a
 * row, meanings of words and kinds of meaning, alone and in pairs. One reader serves one thread at a time.
 */
final class FeatureReader {

    /** Told of each feature, with the first and the last word that has it; the same may come again. */
    interface Sink {
        void feature(long key, float weight, int firstWord, int lastWord);
    }

    private static final float STEM = 1.0f;
    private static final float STEM_IN_ANY_LANGUAGE = 0.5f;
    private static final float BEGINNING_OF_WORD = 0.6f;
    private static final float PAIR = 0.7f;
    private static final float PAIR_WITH_GAP = 0.4f;
    private static final float LETTERS = 0.4f;
    private static final float MEANING = 1.0f;
    private static final float KIND = 0.7f;
    private static final float PAIR_OF_KINDS = 0.4f;

    private static final int BEGINNING = 5;
    private static final int FEWEST_LETTERS = 4;
    private static final int MOST_LETTERS = 5;

    private final Lexicon lexicon;
    private final Map<String, WordReader> words = new HashMap<>();

    FeatureReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Placed> words(String text, String language) {
        return words.computeIfAbsent(language, WordReader::new).words(text);
    }

    void read(List<Placed> words, String language, Sink sink) {
        long ofLanguage = FeatureKey.add(FeatureKey.of('w'), language);
        Set<Word> seen = new HashSet<>();
        for (int at = 0; at < words.size(); at++) {
            if (seen.add(words.get(at).word())) {
                readStems(words, at, ofLanguage, sink);
                readLetters("<" + words.get(at).word().folded() + ">", at, sink);
            }
        }
        readMeanings(words, language, sink);
    }

    private static void readStems(List<Placed> words, int at, long ofLanguage, Sink sink) {
        String stem = words.get(at).word().stem();
        String folded = words.get(at).word().folded();
        long key = FeatureKey.add(FeatureKey.add(ofLanguage, ' '), stem);
        sink.feature(key, STEM, at, at);
        sink.feature(FeatureKey.add(FeatureKey.of('x'), stem), STEM_IN_ANY_LANGUAGE, at, at);
        if (folded.length() > BEGINNING) {
            long beginning = FeatureKey.add(FeatureKey.add(ofLanguage, '^'), folded, 0, BEGINNING);
            sink.feature(beginning, BEGINNING_OF_WORD, at, at);
        }
        if (at + 1 < words.size()) {
            String next = words.get(at + 1).word().stem();
            sink.feature(FeatureKey.add(FeatureKey.add(key, ' '), next), PAIR, at, at + 1);
        }
        if (at + 2 < words.size()) {
            String afterNext = words.get(at + 2).word().stem();
            sink.feature(FeatureKey.add(FeatureKey.add(key, '_'), afterNext), PAIR_WITH_GAP, at, at + 2);
        }
    }

    private static void readLetters(String framed, int at, Sink sink) {
        for (int length = FEWEST_LETTERS; length <= MOST_LETTERS; length++) {
            for (int start = 0; start + length <= framed.length(); start++) {
                sink.feature(FeatureKey.add(FeatureKey.of('c'), framed, start, start + length), LETTERS, at, at);
            }
        }
    }

    private void readMeanings(List<Placed> words, String language, Sink sink) {
        Map<Integer, Span> kinds = new TreeMap<>();
        lexicon.find(language, words, (synset, kind, first, last) -> {
            sink.feature(FeatureKey.add(FeatureKey.of('s'), synset), MEANING, first, last);
            sink.feature(FeatureKey.add(FeatureKey.of('k'), kind), KIND, first, last);
            kinds.putIfAbsent(kind, new Span(first, last));
        });
        kinds.forEach((one, place) -> kinds.forEach((other, otherPlace) -> {
            if (one < other) {
                long key = FeatureKey.add(FeatureKey.add(FeatureKey.of('p'), one), other);
                sink.feature(key, PAIR_OF_KINDS, place.start(), place.end());
                sink.feature(key, PAIR_OF_KINDS, otherPlace.start(), otherPlace.end());
            }
        }));
    }
}
