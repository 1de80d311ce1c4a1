package eu.programmegraph.page;

import eu.programmegraph.concept.Concept;
import eu.programmegraph.concept.Language;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts concepts into the order of their labels, by the alphabet of the language. */
final class Alphabet {

    private final Locale locale;
    private final Collator collator;

    Alphabet(Language language) {
        this.locale = Locale.of(language.tag());
        this.collator = Collator.getInstance(locale);
        // Letters with diacritics are letters of their own; whether they are capitals does not matter.
        collator.setStrength(Collator.SECONDARY);
    }

    /** The concepts by the first letter of their labels. */
    Map<String, List<Item>> byLetter(Collection<Concept> concepts, Desk desk) {
        return concepts.stream()
                .map(concept -> Item.of(concept, desk))
                .sorted(Comparator.comparing((Item item) -> item.label().text(), collator)
                        .thenComparing(Item::notation))
                .collect(Collectors.groupingBy(this::letter, LinkedHashMap::new, Collectors.toList()));
    }

    private String letter(Item item) {
        int first = item.label()
                .text()
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .findFirst()
                .orElse('#');
        return Character.isDigit(first) ? "0–9" : Character.toString(first).toUpperCase(locale);
    }
}
