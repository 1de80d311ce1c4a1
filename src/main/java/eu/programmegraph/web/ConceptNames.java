package eu.programmegraph.web;

import eu.programmegraph.concept.Labels;
import eu.programmegraph.language.LabelSearch;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All labels of all languages, compared with a text letter by letter: LabelSearch finds words and their forms, this finds
 * typing errors, and tells how much of a label a text is. Case, diacritics and punctuation do not count.
 */
final class ConceptNames {

    private final List<Name> names = new ArrayList<>();

    ConceptNames(Collection<Labels> labels) {
        for (Labels labelled : labels) {
            names.add(Name.of(labelled.notation(), labelled.preferred(), true));
            labelled.alternatives().forEach(label -> names.add(Name.of(labelled.notation(), label, false)));
        }
    }

    /**
     * How close a text is to the names of a concept.
     *
     * @param similarity from 0 to 1, of the closest label; 1 for one that is the same
     * @param preferred whether a preferred label is the same
     */
    record Closeness(double similarity, boolean preferred) {
        static final Closeness NONE = new Closeness(0, false);

        boolean isSame() {
            return similarity == 1;
        }

        private Closeness or(Closeness other) {
            return new Closeness(Math.max(similarity, other.similarity), preferred || other.preferred);
        }
    }

    private record Name(String notation, String folded, Trigrams trigrams, boolean preferred) {
        static Name of(String notation, String label, boolean preferred) {
            String folded = fold(label);
            return new Name(notation, folded, Trigrams.of(folded), preferred);
        }
    }

    /** The closeness of each concept by notation. */
    Map<String, Closeness> compare(String text) {
        Map<String, Closeness> closest = new HashMap<>();
        String folded = fold(text);
        if (folded.isEmpty()) {
            return closest;
        }
        Trigrams trigrams = Trigrams.of(folded);
        for (Name name : names) {
            boolean isSame = name.folded().equals(folded);
            // Two names of the same trigrams in another order are not the same.
            double similarity = isSame ? 1 : Math.min(0.99, trigrams.similarity(name.trigrams()));
            closest.merge(name.notation(), new Closeness(similarity, isSame && name.preferred()), Closeness::or);
        }
        return closest;
    }

    /** The words of a text in lower case, without diacritics. */
    static String fold(String text) {
        return String.join(" ", LabelSearch.words(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }
}
