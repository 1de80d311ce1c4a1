package eu.programmegraph.page;

import eu.programmegraph.concept.Concept;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** All schemes, and all concepts by the alphabet. */
record ConceptsPage(List<SchemeSummary> schemes, Map<String, List<Item>> letters) {

    static ConceptsPage of(Desk desk) {
        Collection<Concept> concepts = desk.thesaurus().concepts();
        return new ConceptsPage(
                SchemeSummary.all(desk), new Alphabet(desk.links().reader().content()).byLetter(concepts, desk));
    }
}
