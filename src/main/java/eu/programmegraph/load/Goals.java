package eu.programmegraph.load;

import eu.programmegraph.concept.Concept;
import eu.programmegraph.concept.ConceptType;
import eu.programmegraph.mapping.Goal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The goals of the programme. */
public final class Goals {

    private Goals() {}

    /** Those of these concepts that are goals, by notation, whether there are examples of them or not. */
    public static List<Goal> of(Collection<Concept> concepts) {
        Map<String, Concept> byNotation =
                concepts.stream().collect(Collectors.toMap(Concept::notation, Function.identity(), (a, b) -> a));
        return byNotation.values().stream()
                .filter(concept -> concept.type().isGoal())
                .map(concept -> new Goal(concept.notation(), whole(concept, byNotation)))
                .sorted(Comparator.comparing(Goal::notation))
                .toList();
    }

    /** An impact is judged with its parts, but the parts of expected results are results of their own. */
    private static String whole(Concept concept, Map<String, Concept> concepts) {
        if (concept.type() == ConceptType.EXPECTED_RESULT || concept.broader().isEmpty()) {
            return concept.notation();
        }
        Concept broader = concepts.get(concept.broader().getFirst());
        return broader == null ? concept.notation() : whole(broader, concepts);
    }
}
