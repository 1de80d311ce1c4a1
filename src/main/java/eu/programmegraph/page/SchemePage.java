package eu.programmegraph.page;

import eu.programmegraph.concept.Concept;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One scheme: its concepts as a tree, and by the alphabet. */
record SchemePage(SchemeSummary scheme, List<Branch> tree, Map<String, List<Item>> letters) {

    /** A concept with those below it. */
    record Branch(Item item, List<String> periods, List<Branch> narrower) {}

    /** The page, or nothing if there is no such scheme. */
    static Optional<SchemePage> of(String scheme, Desk desk) {
        List<Concept> concepts = desk.thesaurus().inScheme(scheme);
        if (concepts.isEmpty()) {
            return Optional.empty();
        }
        List<Branch> tree = desk.thesaurus().topConcepts(scheme).stream()
                .map(top -> branch(top, Set.of(), desk))
                .toList();
        Map<String, List<Item>> letters = new Alphabet(desk.links().reader().content()).byLetter(concepts, desk);
        return Optional.of(new SchemePage(SchemeSummary.of(scheme, desk), tree, letters));
    }

    /** The shapes keep circles out of what is published; a page must end all the same. */
    private static Branch branch(Concept concept, Set<String> above, Desk desk) {
        Set<String> path = new HashSet<>(above);
        path.add(concept.notation());
        List<Branch> narrower = desk.thesaurus().narrower(concept.notation()).stream()
                .filter(below -> below.scheme().equals(concept.scheme()) && !path.contains(below.notation()))
                .map(below -> branch(below, path, desk))
                .toList();
        return new Branch(Item.of(concept, desk), concept.periods(), narrower);
    }
}
