package eu.programmegraph.mapping;

import eu.programmegraph.language.WordReader;
import eu.programmegraph.language.WordReader.Placed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds in a text the words of the lexicon, in whatever form they stand. */
final class Lexicon {

    /** A word or phrase as its stems, and what it means. */
    private record Entry(List<String> stems, int synset, int kind) {}

    /** Told of what was found. */
    interface Finding {
        void found(int synset, int kind, int firstWord, int lastWord);
    }

    private final Map<String, Map<String, List<Entry>>> entries = new HashMap<>();

    Lexicon(List<Synset> synsets) {
        Map<String, Integer> kinds = new HashMap<>();
        Map<String, WordReader> readers = new HashMap<>();
        for (int i = 0; i < synsets.size(); i++) {
            Synset synset = synsets.get(i);
            int number = i;
            int kind = kinds.computeIfAbsent(synset.kind(), name -> kinds.size());
            synset.words()
                    .forEach((language, words) -> words.forEach(word -> add(
                            language,
                            readers.computeIfAbsent(language, WordReader::new).words(word),
                            number,
                            kind)));
        }
    }

    private void add(String language, List<Placed> words, int synset, int kind) {
        if (!words.isEmpty()) {
            List<String> stems = words.stream().map(word -> word.word().stem()).toList();
            entries.computeIfAbsent(language, tag -> new HashMap<>())
                    .computeIfAbsent(stems.getFirst(), stem -> new ArrayList<>())
                    .add(new Entry(stems, synset, kind));
        }
    }

    void find(String language, List<Placed> words, Finding finding) {
        Map<String, List<Entry>> ofLanguage = entries.getOrDefault(language, Map.of());
        for (int at = 0; at < words.size(); at++) {
            for (Entry entry : ofLanguage.getOrDefault(words.get(at).word().stem(), List.of())) {
                if (standsAt(entry.stems, words, at)) {
                    finding.found(entry.synset, entry.kind, at, at + entry.stems.size() - 1);
                }
            }
        }
    }

    private static boolean standsAt(List<String> stems, List<Placed> words, int at) {
        if (at + stems.size() > words.size()) {
            return false;
        }
        for (int i = 1; i < stems.size(); i++) {
            if (!stems.get(i).equals(words.get(at + i).word().stem())) {
                return false;
            }
        }
        return true;
    }
}
