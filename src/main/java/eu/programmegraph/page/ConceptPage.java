package eu.programmegraph.page;

import eu.programmegraph.concept.Alignment;
import eu.programmegraph.concept.Attestation;
import eu.programmegraph.concept.Concept;
import eu.programmegraph.concept.Edition;
import eu.programmegraph.concept.Labels;
import eu.programmegraph.concept.Language;
import eu.programmegraph.concept.Link;
import eu.programmegraph.concept.Relation;
import eu.programmegraph.concept.TermChange;
import eu.programmegraph.concept.Thesaurus;
import eu.programmegraph.vocab.ProgrammeIri;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one concept.
 *
 * @param names its labels and definitions in each language, the reader's first
 * @param logic its place in the intervention logic, if it takes part in that
 * @param serving the projects that serve it, if it is a goal and there is a portfolio
 * @param relations its links with other concepts, by kind and direction
 * @param changes how it was called in the earlier period, by language
 */
record ConceptPage(
        Concept concept,
        Term label,
        Optional<Term> definition,
        Optional<Term> scopeNote,
        SchemeSummary scheme,
        List<Item> path,
        List<Item> broader,
        List<Item> narrower,
        List<Labels> names,
        Optional<ConceptDiagram> logic,
        Optional<ServingProjects> serving,
        List<Related> relations,
        List<TermChange> changes,
        List<Evidence> attestations,
        List<Alignment> alignments) {

    /** How many projects are named on the page of a goal. */
    private static final int MOST_PROJECTS = 5;

    /**
     * The links of one kind.
     *
     * @param key names the kind, such as {@code contributesTo} or {@code contributesTo.inverse}
     */
    record Related(String key, List<Reasoned> links) {}

    /** A linked concept, with the reason for the link and the page of the link itself. */
    record Reasoned(Item item, Link link, String href) {}

    /** A place where the concept is stated. */
    record Evidence(Edition edition, Attestation attestation, String href, String editionHref) {}

    /** The page, or nothing if there is no such concept. */
    static Optional<ConceptPage> of(String notation, Figures figures, Desk desk) {
        return desk.thesaurus().concept(notation).map(concept -> of(concept, figures, desk));
    }

    private static ConceptPage of(Concept concept, Figures figures, Desk desk) {
        Thesaurus thesaurus = desk.thesaurus();
        String notation = concept.notation();
        return new ConceptPage(
                concept,
                desk.wording().label(concept),
                desk.wording().definition(notation),
                desk.wording().scopeNote(notation),
                SchemeSummary.of(concept.scheme(), desk),
                path(concept, desk),
                items(thesaurus.broader(concept), desk),
                items(thesaurus.narrower(notation), desk),
                inOrder(thesaurus.labels(notation), desk),
                ConceptDiagram.of(notation, desk),
                ServingProjects.of(notation, MOST_PROJECTS, figures, desk),
                relations(notation, desk),
                inOrder(thesaurus.changes(notation), desk),
                evidence(notation, desk),
                thesaurus.alignments(notation));
    }

    boolean hasRelation(String key) {
        return relations.stream().anyMatch(related -> related.key().equals(key));
    }

    /** From the top of the scheme down to the concept above; by the first broader one where there are several. */
    private static List<Item> path(Concept concept, Desk desk) {
        List<Concept> path = new ArrayList<>();
        Optional<Concept> above = desk.thesaurus().broader(concept).stream().findFirst();
        while (above.isPresent() && !path.contains(above.get())) {
            path.addFirst(above.get());
            above = desk.thesaurus().broader(above.get()).stream().findFirst();
        }
        return items(path, desk);
    }

    private static List<Item> items(List<Concept> concepts, Desk desk) {
        return concepts.stream().map(concept -> Item.of(concept, desk)).toList();
    }

    private static <T> List<T> inOrder(Map<Language, T> texts, Desk desk) {
        return desk.links().reader().preference().stream()
                .filter(texts::containsKey)
                .map(texts::get)
                .toList();
    }

    private static List<Related> relations(String notation, Desk desk) {
        Map<Relation, List<Reasoned>> out = new EnumMap<>(Relation.class);
        Map<Relation, List<Reasoned>> in = new EnumMap<>(Relation.class);
        desk.thesaurus().linksFrom(notation).forEach(link -> add(out, link, link.target(), desk));
        // What is related is so in both directions, and stated in one.
        desk.thesaurus()
                .linksTo(notation)
                .forEach(link -> add(link.relation() == Relation.RELATED ? out : in, link, link.source(), desk));
        List<Related> relations = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            add(relations, relation.localName(), out.get(relation));
            add(relations, relation.localName() + ".inverse", in.get(relation));
        }
        return relations;
    }

    private static void add(Map<Relation, List<Reasoned>> relations, Link link, String other, Desk desk) {
        String href = desk.links()
                .resource(ProgrammeIri.link(link.source(), link.relation().localName(), link.target())
                        .getURI());
        relations
                .computeIfAbsent(link.relation(), fresh -> new ArrayList<>())
                .add(new Reasoned(Item.of(other, desk), link, href));
    }

    private static void add(List<Related> relations, String key, @Nullable List<Reasoned> links) {
        if (links != null) {
            relations.add(new Related(key, links));
        }
    }

    private static List<Evidence> evidence(String notation, Desk desk) {
        return desk.thesaurus().attestations(notation).stream()
                .flatMap(attestation -> desk.thesaurus().edition(attestation.edition()).stream()
                        .map(edition -> evidence(edition, attestation, desk)))
                .toList();
    }

    private static Evidence evidence(Edition edition, Attestation attestation, Desk desk) {
        String place = ProgrammeIri.attestation(
                        attestation.edition(), attestation.list(), attestation.position(), attestation.notation())
                .getURI();
        return new Evidence(
                edition,
                attestation,
                desk.links().resource(place),
                desk.links().resource(ProgrammeIri.edition(edition.identifier()).getURI()));
    }
}
