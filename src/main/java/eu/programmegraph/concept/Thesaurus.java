package eu.programmegraph.concept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A vocabulary to look things up in: by notation, by scheme, by relation. Lists are in the order of the notations. */
public final class Thesaurus {

    private final Map<String, Concept> concepts;
    private final Map<String, List<Concept>> narrower;
    private final Map<String, List<Concept>> schemes;
    private final Map<String, Map<Language, SchemeTitle>> schemeTitles;
    private final Map<String, Map<Language, Labels>> labels;
    private final Map<String, Edition> editions;
    private final Map<String, List<Attestation>> attestations;
    private final Map<String, List<Link>> linksFrom;
    private final Map<String, List<Link>> linksTo;
    private final Map<String, List<Alignment>> alignments;
    private final Map<String, Map<Language, TermChange>> changes;
    private final InterventionLogic logic;

    public Thesaurus(Vocabulary vocabulary) {
        List<Concept> sorted = vocabulary.concepts().stream()
                .sorted(Comparator.comparing(Concept::type).thenComparing(Concept::notation))
                .toList();
        concepts = index(sorted, Concept::notation);
        narrower = narrower(sorted);
        schemes = group(sorted, Concept::scheme);
        schemeTitles = byLanguage(vocabulary.schemes(), SchemeTitle::scheme, SchemeTitle::language);
        labels = byLanguage(vocabulary.labels(), Labels::notation, Labels::language);
        editions = index(vocabulary.editions(), Edition::identifier);
        attestations = group(vocabulary.attestations(), Attestation::notation);
        linksFrom = group(vocabulary.links(), Link::source);
        linksTo = group(vocabulary.links(), Link::target);
        alignments = group(vocabulary.alignments(), Alignment::notation);
        changes = byLanguage(vocabulary.changes(), TermChange::notation, TermChange::language);
        logic = new InterventionLogic(sorted, vocabulary.links());
    }

    /** All concepts, by class and notation. */
    public Collection<Concept> concepts() {
        return concepts.values();
    }

    public Optional<Concept> concept(String notation) {
        return Optional.ofNullable(concepts.get(notation));
    }

    /** The identifiers of all schemes that hold a concept, in the order of the classes of their concepts. */
    public List<String> schemes() {
        return List.copyOf(schemes.keySet());
    }

    /** The concepts of a scheme; none if there is no such scheme. */
    public List<Concept> inScheme(String scheme) {
        return schemes.getOrDefault(scheme, List.of());
    }

    public List<Concept> topConcepts(String scheme) {
        return inScheme(scheme).stream()
                .filter(concept -> concept.broader().isEmpty())
                .toList();
    }

    public List<Concept> narrower(String notation) {
        return narrower.getOrDefault(notation, List.of());
    }

    public List<Concept> broader(Concept concept) {
        return concept.broader().stream()
                .flatMap(notation -> concept(notation).stream())
                .toList();
    }

    /** The title of a scheme by language. */
    public Map<Language, SchemeTitle> schemeTitles(String scheme) {
        return schemeTitles.getOrDefault(scheme, Map.of());
    }

    /** The labels of a concept by language. */
    public Map<Language, Labels> labels(String notation) {
        return labels.getOrDefault(notation, Map.of());
    }

    /** What a concept is called in the language of a tag, else in English; its notation if it has no label. */
    public String label(String notation, String tag) {
        Map<Language, Labels> byLanguage = labels(notation);
        return Language.ofTag(tag)
                .map(byLanguage::get)
                .or(() -> Optional.ofNullable(byLanguage.get(Language.EN)))
                .map(Labels::preferred)
                .orElse(notation);
    }

    public Optional<Edition> edition(String identifier) {
        return Optional.ofNullable(editions.get(identifier));
    }

    /** Where a concept is stated. */
    public List<Attestation> attestations(String notation) {
        return attestations.getOrDefault(notation, List.of());
    }

    /** All links. */
    public Stream<Link> links() {
        return linksFrom.values().stream().flatMap(List::stream);
    }

    public List<Link> linksFrom(String notation) {
        return linksFrom.getOrDefault(notation, List.of());
    }

    public List<Link> linksTo(String notation) {
        return linksTo.getOrDefault(notation, List.of());
    }

    /** The notations of the challenges to which a goal leads, by way of other goals too, in their order. */
    public List<String> challenges(String goal) {
        return logic.challenges(goal);
    }

    public List<Alignment> alignments(String notation) {
        return alignments.getOrDefault(notation, List.of());
    }

    /** How a concept is named differently in the later period, by language; empty if it is not. */
    public Map<Language, TermChange> changes(String notation) {
        return changes.getOrDefault(notation, Map.of());
    }

    /** The programme periods, the earliest first. */
    public List<Concept> periods() {
        return concepts.values().stream()
                .filter(concept -> concept.type() == ConceptType.PROGRAMME_PERIOD)
                .toList();
    }

    private static Map<String, List<Concept>> narrower(List<Concept> concepts) {
        Map<String, List<Concept>> narrower = new LinkedHashMap<>();
        concepts.forEach(concept -> concept.broader()
                .forEach(broader -> narrower.computeIfAbsent(broader, fresh -> new ArrayList<>())
                        .add(concept)));
        return narrower;
    }

    private static <T> Map<String, T> index(Collection<T> things, Function<T, String> key) {
        return things.stream()
                .collect(Collectors.toMap(key, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    private static <T> Map<String, List<T>> group(Collection<T> things, Function<T, String> key) {
        return things.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private static <T> Map<String, Map<Language, T>> byLanguage(
            Collection<T> things, Function<T, String> key, Function<T, Language> language) {
        return things.stream()
                .collect(Collectors.groupingBy(
                        key,
                        LinkedHashMap::new,
                        Collectors.toMap(language, Function.identity(), (first, second) -> first)));
    }
}
