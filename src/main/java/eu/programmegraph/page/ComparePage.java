package eu.programmegraph.page;

import eu.programmegraph.concept.Concept;
import eu.programmegraph.concept.ConceptType;
import eu.programmegraph.concept.Language;
import eu.programmegraph.concept.Link;
import eu.programmegraph.concept.Relation;
import eu.programmegraph.concept.TermChange;
import eu.programmegraph.concept.Thesaurus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** What has changed from one programme period to the next, scheme by scheme. */
record ComparePage(String earlier, String later, List<Comparison> schemes) {

    /** One scheme. */
    record Comparison(
            SchemeSummary scheme,
            List<Succession> dropped,
            List<Succession> added,
            List<Renaming> renamed,
            List<Item> unchanged) {}

    /**
     * A concept of one of the periods only.
     *
     * @param others what replaced it, or what it replaces
     */
    record Succession(Item item, List<Reasoned> others) {}

    /**
     * What replaces, or is replaced.
     *
     * @param rationale why, in English
     */
    record Reasoned(Item item, String rationale) {}

    /** A concept that goes on under another name. */
    record Renaming(Item item, Term former, Term current) {}

    /** The comparison of the last two periods; nothing if there are not two. */
    static Optional<ComparePage> of(Desk desk) {
        List<Concept> periods = desk.thesaurus().periods();
        if (periods.size() < 2) {
            return Optional.empty();
        }
        String earlier = periods.get(periods.size() - 2).notation();
        String later = periods.getLast().notation();
        List<Comparison> schemes = desk.thesaurus().schemes().stream()
                .map(scheme -> compare(scheme, earlier, later, desk))
                // That a period is new in itself says nothing.
                .filter(comparison -> !isOfPeriods(comparison, desk.thesaurus()))
                .toList();
        return Optional.of(new ComparePage(earlier, later, schemes));
    }

    int dropped() {
        return sum(comparison -> comparison.dropped().size());
    }

    int added() {
        return sum(comparison -> comparison.added().size());
    }

    int renamed() {
        return sum(comparison -> comparison.renamed().size());
    }

    int unchanged() {
        return sum(comparison -> comparison.unchanged().size());
    }

    private int sum(ToIntFunction<Comparison> size) {
        return schemes.stream().mapToInt(size).sum();
    }

    private static boolean isOfPeriods(Comparison comparison, Thesaurus thesaurus) {
        return thesaurus.inScheme(comparison.scheme().identifier()).stream()
                .allMatch(concept -> concept.type() == ConceptType.PROGRAMME_PERIOD);
    }

    private static Comparison compare(String scheme, String earlier, String later, Desk desk) {
        List<Concept> concepts = desk.thesaurus().inScheme(scheme);
        List<Concept> kept = concepts.stream()
                .filter(concept -> concept.periods().containsAll(List.of(earlier, later)))
                .toList();
        return new Comparison(
                SchemeSummary.of(scheme, desk),
                only(concepts, earlier, later)
                        .map(concept -> dropped(concept, desk))
                        .toList(),
                only(concepts, later, earlier)
                        .map(concept -> added(concept, desk))
                        .toList(),
                kept.stream().flatMap(concept -> renamed(concept, desk)).toList(),
                kept.stream()
                        .filter(concept ->
                                desk.thesaurus().changes(concept.notation()).isEmpty())
                        .map(concept -> Item.of(concept, desk))
                        .toList());
    }

    private static Stream<Concept> only(List<Concept> concepts, String period, String other) {
        return concepts.stream()
                .filter(concept ->
                        concept.periods().contains(period) && !concept.periods().contains(other));
    }

    private static Succession dropped(Concept concept, Desk desk) {
        List<Reasoned> successors = successions(desk.thesaurus().linksFrom(concept.notation()))
                .map(link -> new Reasoned(Item.of(link.target(), desk), link.rationale()))
                .toList();
        return new Succession(Item.of(concept, desk), successors);
    }

    private static Succession added(Concept concept, Desk desk) {
        List<Reasoned> replaced = successions(desk.thesaurus().linksTo(concept.notation()))
                .map(link -> new Reasoned(Item.of(link.source(), desk), link.rationale()))
                .toList();
        return new Succession(Item.of(concept, desk), replaced);
    }

    private static Stream<Link> successions(List<Link> links) {
        return links.stream().filter(link -> link.relation() == Relation.IS_REPLACED_BY);
    }

    /** Both terms in one language: a former term beside a current one in another would say nothing. */
    private static Stream<Renaming> renamed(Concept concept, Desk desk) {
        Map<Language, TermChange> changes = desk.thesaurus().changes(concept.notation());
        return desk.links().reader().preference().stream()
                .flatMap(language -> Stream.ofNullable(changes.get(language)))
                .limit(1)
                .map(change -> new Renaming(
                        Item.of(concept, desk),
                        desk.wording().only(change.formerTerm(), change.language()),
                        desk.wording().only(change.currentTerm(), change.language())));
    }
}
