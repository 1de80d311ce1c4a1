package eu.programmegraph.concept;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;

/** Which challenges of the programme its goals help to answer. */
final class InterventionLogic {

    private final Map<String, List<String>> contributions;
    private final Set<String> challenges;

    /** The logic that the links between these concepts make up. */
    InterventionLogic(Collection<Concept> concepts, Collection<Link> links) {
        contributions = links.stream()
                .filter(link -> link.relation() == Relation.CONTRIBUTES_TO)
                .collect(Collectors.groupingBy(Link::source, Collectors.mapping(Link::target, Collectors.toList())));
        challenges = concepts.stream()
                .filter(concept -> concept.type() == ConceptType.CHALLENGE)
                .map(Concept::notation)
                .collect(Collectors.toSet());
    }

    /** The notations of the challenges to which a goal leads, by way of other goals too, in their order. */
    List<String> challenges(String goal) {
        Set<String> reached = new HashSet<>();
        Queue<String> next = new ArrayDeque<>(List.of(goal));
        while (!next.isEmpty()) {
            for (String target : contributions.getOrDefault(next.remove(), List.of())) {
                if (reached.add(target)) {
                    next.add(target);
                }
            }
        }
        return reached.stream().filter(challenges::contains).sorted().toList();
    }
}
