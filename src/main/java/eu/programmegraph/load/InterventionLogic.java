package eu.programmegraph.load;

import eu.programmegraph.concept.ConceptType;
import eu.programmegraph.concept.Link;
import eu.programmegraph.concept.Relation;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;

/** Which challenges of the programme its goals help to answer, read from the files alone. */
public final class InterventionLogic {

    private final Map<String, List<String>> contributions;
    private final Set<String> challenges;

    private InterventionLogic(Map<String, List<String>> contributions, Set<String> challenges) {
        this.contributions = contributions;
        this.challenges = challenges;
    }

    /** The logic of the directory; what is wrong with the files, the command {@code check} tells. */
    public static InterventionLogic read(Path data) {
        Curation curation = new Curation(data, new Problems(), new Origins(data));
        ConceptFiles files = new ConceptFiles(curation);
        files.schemes();
        Set<String> challenges = files.concepts().stream()
                .filter(concept -> concept.type() == ConceptType.CHALLENGE)
                .map(concept -> concept.notation())
                .collect(Collectors.toSet());
        Map<String, List<String>> contributions = new RelationFiles(curation)
                .links().stream()
                        .filter(link -> link.relation() == Relation.CONTRIBUTES_TO)
                        .collect(Collectors.groupingBy(
                                Link::source, Collectors.mapping(Link::target, Collectors.toList())));
        return new InterventionLogic(contributions, challenges);
    }

    /** The notations of the challenges to which a goal leads, by way of other goals too, in their order. */
    public List<String> challenges(String goal) {
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
