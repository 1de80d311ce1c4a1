package eu.programmegraph.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Knows of which goals others are parts. */
final class GoalParts {

    private final Map<String, String> wholes;

    GoalParts(Collection<Goal> goals) {
        this.wholes = goals.stream().collect(Collectors.toMap(Goal::notation, Goal::whole));
    }

    /** The goal of which that goal is a part; itself if it is none's. */
    String whole(String notation) {
        return wholes.getOrDefault(notation, notation);
    }

    /** The same for each of them, in their order, each once. */
    List<String> wholes(List<String> notations) {
        return notations.stream().map(this::whole).distinct().toList();
    }
}
