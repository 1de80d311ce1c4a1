package eu.programmegraph.web;

import eu.programmegraph.concept.Alignment;
import eu.programmegraph.concept.Concept;
import eu.programmegraph.concept.Labels;
import eu.programmegraph.concept.Language;
import eu.programmegraph.concept.MatchRelation;
import eu.programmegraph.concept.Thesaurus;
import eu.programmegraph.page.Pages;
import eu.programmegraph.vocab.ProgrammeIri;
import eu.programmegraph.web.ConceptProperty.OfConcept;
import eu.programmegraph.web.ConceptProperty.OfText;
import eu.programmegraph.web.ConceptProperty.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of concepts, in the words of the thesaurus and for a service in one language. */
final class ConceptProperties {

    private final Thesaurus thesaurus;
    private final Pages pages;
    private final Language language;
    private final List<ConceptProperty> all = new ArrayList<>();
    private final Map<String, Set<String>> compared = new HashMap<>();

    ConceptProperties(Thesaurus thesaurus, Pages pages, Language language) {
        this.thesaurus = thesaurus;
        this.pages = pages;
        this.language = language;
        add("notation", concept -> texts(concept.notation()));
        addTexts("prefLabel", labels -> Stream.of(labels.preferred()));
        addTexts("altLabel", labels -> labels.alternatives().stream());
        addTexts("definition", labels -> Stream.of(labels.definition()));
        add("class", concept -> texts(concept.type().localName()));
        add("scheme", concept -> texts(concept.scheme()));
        add("period", concept -> concepts(concept.periods().stream()));
        add("broader", concept -> concepts(concept.broader().stream()));
        add(
                "narrower",
                concept ->
                        concepts(thesaurus.narrower(concept.notation()).stream().map(Concept::notation)));
        for (MatchRelation relation : MatchRelation.values()) {
            add(relation.localName(), concept -> aligned(concept, relation));
        }
    }

    List<ConceptProperty> all() {
        return List.copyOf(all);
    }

    Optional<ConceptProperty> find(String identifier) {
        return all.stream()
                .filter(property -> property.identifier().equals(identifier))
                .findFirst();
    }

    /**
     * The values that a concept has of a property, to be compared; none, if there is no such property. They are kept for
     * the other queries of a batch.
     */
    Set<String> compared(String property, Concept concept) {
        return find(property)
                .map(found -> compared.computeIfAbsent(
                        property + " " + concept.notation(),
                        fresh -> comparable(found.values().apply(concept))))
                .orElse(Set.of());
    }

    private static Set<String> comparable(List<Value> values) {
        return values.stream()
                .flatMap(value -> value instanceof OfConcept other
                        ? Stream.of(other.notation(), other.text())
                        : Stream.of(value.text()))
                .map(ConceptProperties::comparable)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A value as it is compared: our own IRIs and their last steps are the same, and case does not count. */
    static String comparable(String value) {
        String own = value.startsWith(ProgrammeIri.BASE) ? value.replaceFirst(".*[/#]", "") : value;
        return ConceptNames.fold(own);
    }

    /** What a concept is called in the language of the service, or else in English, or else its notation. */
    String name(String notation) {
        return Stream.of(language, Language.EN)
                .flatMap(tongue -> Stream.ofNullable(thesaurus.labels(notation).get(tongue)))
                .map(Labels::preferred)
                .findFirst()
                .orElse(notation);
    }

    /** What it means; empty if nothing says so. */
    String definition(String notation) {
        return Stream.of(language, Language.EN)
                .flatMap(tongue -> Stream.ofNullable(thesaurus.labels(notation).get(tongue)))
                .map(Labels::definition)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void add(String identifier, Function<Concept, List<Value>> values) {
        all.add(new ConceptProperty(identifier, pages.text(language, "reconcile.property." + identifier), values));
    }

    /** One property for each language, and tells by its name which. */
    private void addTexts(String kind, Function<Labels, Stream<String>> texts) {
        String name = pages.text(language, "reconcile.property." + kind);
        for (Language tongue : Language.values()) {
            all.add(new ConceptProperty(
                    kind + "@" + tongue.tag(),
                    name + " (" + pages.text(tongue, "language.name") + ")",
                    concept -> Stream.ofNullable(
                                    thesaurus.labels(concept.notation()).get(tongue))
                            .flatMap(texts)
                            .filter(text -> !text.isEmpty())
                            .<Value>map(OfText::new)
                            .toList()));
        }
    }

    private List<Value> concepts(Stream<String> notations) {
        return notations
                .<Value>map(notation -> new OfConcept(notation, name(notation)))
                .toList();
    }

    private List<Value> aligned(Concept concept, MatchRelation relation) {
        return thesaurus.alignments(concept.notation()).stream()
                .filter(alignment -> alignment.relation() == relation)
                .map(Alignment::target)
                .<Value>map(OfText::new)
                .toList();
    }

    private static List<Value> texts(String text) {
        return List.of(new OfText(text));
    }
}
