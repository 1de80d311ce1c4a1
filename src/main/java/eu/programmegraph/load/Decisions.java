package eu.programmegraph.load;

import eu.programmegraph.load.Problem.Severity;
import eu.programmegraph.vocab.ProgrammeIri;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Applies decisions of an analyst, which outrank what a program has found; keeps count of those that found no outcome. */
final class Decisions {

    private static final String CERTAIN = "1.0";

    private final Map<String, List<Decision>> byId = new HashMap<>();
    private final Set<Decision> applied = new HashSet<>();

    Decisions(List<Decision> decisions) {
        decisions.forEach(decision ->
                byId.computeIfAbsent(decision.id(), id -> new ArrayList<>()).add(decision));
    }

    boolean isEmpty() {
        return byId.isEmpty();
    }

    /**
     * A project after the decisions on it. Those on an outcome outrank those on its project, later ones earlier ones.
     *
     * @param activity the IRI of the round of decisions
     */
    MappedProject apply(MappedProject project, String activity) {
        List<Decision> onAll = byId.getOrDefault(project.identifier(), List.of());
        List<MappedOutcome> outcomes = new ArrayList<>();
        for (MappedOutcome outcome : project.outcomes()) {
            String id = ProgrammeIri.outcomeIdentifier(project.identifier(), outcome.number());
            List<Decision> onOne = byId.getOrDefault(id, List.of());
            outcomes.add(onAll.isEmpty() && onOne.isEmpty() ? outcome : decided(outcome, onAll, onOne, activity));
        }
        return new MappedProject(project.identifier(), outcomes);
    }

    private MappedOutcome decided(MappedOutcome outcome, List<Decision> onAll, List<Decision> onOne, String activity) {
        Map<String, Judgement> judgements = outcome.byGoal();
        for (Decision decision : onAll) {
            if (judgements.containsKey(decision.concept())) {
                apply(decision, outcome, judgements, activity);
            }
        }
        onOne.forEach(decision -> apply(decision, outcome, judgements, activity));
        return outcome.with(judgements.values());
    }

    private void apply(Decision decision, MappedOutcome outcome, Map<String, Judgement> judgements, String activity) {
        applied.add(decision);
        switch (decision.verdict()) {
            case ACCEPT -> accept(decision.concept(), outcome, judgements, activity);
            case REJECT -> reject(decision.concept(), judgements, activity);
            case REPLACE -> {
                if (!decision.concept().isEmpty()) {
                    reject(decision.concept(), judgements, activity);
                }
                accept(decision.replacement(), outcome, judgements, activity);
            }
        }
    }

    /** On the words on which the program has judged so; else on the whole statement. */
    private static void accept(
            String notation, MappedOutcome outcome, Map<String, Judgement> judgements, String activity) {
        Optional<String> evidence = Optional.ofNullable(judgements.get(notation))
                .flatMap(Judgement::evidence)
                .or(() -> Optional.of(outcome.statement()));
        judgements.put(notation, new Judgement(notation, true, CERTAIN, evidence, activity, true));
    }

    private static void reject(String notation, Map<String, Judgement> judgements, String activity) {
        judgements.put(notation, new Judgement(notation, false, "", Optional.empty(), activity, true));
    }

    /** The decisions that were on no outcome of any portfolio. */
    List<Problem> unused() {
        return byId.values().stream()
                .flatMap(List::stream)
                .filter(decision -> !applied.contains(decision))
                .sorted(Comparator.comparing(Decision::file).thenComparingInt(Decision::row))
                .map(decision -> new Problem(
                        Severity.WARNING,
                        decision.file(),
                        decision.row(),
                        Optional.of("id"),
                        "\"%s\" is no outcome, nor a project with an outcome mapped to that goal, of any portfolio. The decision is left out."
                                .formatted(decision.id())))
                .toList();
    }
}
