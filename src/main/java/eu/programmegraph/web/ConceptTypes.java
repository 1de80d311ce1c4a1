package eu.programmegraph.web;

import eu.programmegraph.concept.Concept;
import eu.programmegraph.concept.ConceptType;
import eu.programmegraph.concept.Language;
import eu.programmegraph.page.Pages;
import eu.programmegraph.vocab.PGO;
import java.util.List;
import java.util.stream.Stream;

/** The classes of concepts as types of the Reconciliation API: identified by their local names in the ontology. */
final class ConceptTypes {

    /** What outcomes can serve: the class above results and impacts. */
    static final String GOAL = "Goal";

    private ConceptTypes() {}

    /**
     * A type.
     *
     * @param isGoal whether it is below the class of goals
     */
    record Type(String identifier, String name, boolean isGoal) {}

    /** All of them, goals first. */
    static List<Type> all(Pages pages, Language language) {
        return Stream.concat(
                        Stream.of(goal(pages, language)),
                        Stream.of(ConceptType.values()).map(type -> of(type, pages, language)))
                .toList();
    }

    static Type goal(Pages pages, Language language) {
        return new Type(GOAL, pages.text(language, "class." + GOAL), false);
    }

    static Type of(ConceptType type, Pages pages, Language language) {
        return new Type(type.localName(), pages.text(language, "class." + type.localName()), type.isGoal());
    }

    /** Whether a concept is of a type, which may be given as the IRI of the class too. */
    static boolean isOf(Concept concept, String type) {
        String name = type.startsWith(PGO.NAMESPACE) ? type.substring(PGO.NAMESPACE.length()) : type;
        return name.equals(concept.type().localName())
                || (name.equals(GOAL) && concept.type().isGoal());
    }
}
