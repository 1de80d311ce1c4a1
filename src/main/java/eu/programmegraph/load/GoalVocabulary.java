package eu.programmegraph.load;

import eu.programmegraph.concept.Concept;
import eu.programmegraph.concept.ConceptType;
import eu.programmegraph.concept.Labels;
import eu.programmegraph.mapping.Goal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The goals of the programme, whether there are examples of them or not, read from the files alone.
 *
 * @param goals all of them
 * @param labels what they are called in each language
 */
public record GoalVocabulary(List<Goal> goals, List<Labels> labels) {

    public GoalVocabulary {
        goals = List.copyOf(goals);
        labels = List.copyOf(labels);
    }

    /** The goals of the directory; what is wrong with the files, the command {@code check} tells. */
    public static GoalVocabulary read(Path data) {
        ConceptFiles files = new ConceptFiles(new Curation(data, new Problems(), new Origins(data)));
        files.schemes();
        Map<String, Concept> concepts = files.concepts().stream()
                .collect(Collectors.toMap(Concept::notation, Function.identity(), (a, b) -> a));
        Map<String, Goal> goals = concepts.values().stream()
                .filter(concept -> concept.type().isGoal())
                .collect(Collectors.toMap(Concept::notation, concept -> goal(concept, concepts)));
        List<Labels> labels = files.labels().stream()
                .filter(labelled -> goals.containsKey(labelled.notation()))
                .toList();
        return new GoalVocabulary(List.copyOf(goals.values()), labels);
    }

    /** A concept as a goal: an impact is judged with its parts, but the parts of expected results are results of their own. */
    static Goal goal(Concept concept, Map<String, Concept> concepts) {
        return new Goal(concept.notation(), whole(concept, concepts));
    }

    private static String whole(Concept concept, Map<String, Concept> concepts) {
        if (concept.type() == ConceptType.EXPECTED_RESULT || concept.broader().isEmpty()) {
            return concept.notation();
        }
        Concept broader = concepts.get(concept.broader().getFirst());
        return broader == null ? concept.notation() : whole(broader, concepts);
    }
}
