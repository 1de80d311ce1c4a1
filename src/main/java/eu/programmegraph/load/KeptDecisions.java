package eu.programmegraph.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Triple;

/**
 * The decisions on a portfolio that an earlier generation holds. They apply to outcomes of the same project with the same
 * statement, wherever these stand now.
 */
final class KeptDecisions {

    private record Key(String project, String statement) {}

    private final Map<Key, List<Judgement>> decisions = new HashMap<>();
    private final Map<String, List<Triple>> activities = new LinkedHashMap<>();

    /** None. */
    KeptDecisions() {}

    /** Those of the portfolio in the files of a generation. */
    static KeptDecisions read(Path dumps, String portfolio) {
        KeptDecisions kept = new KeptDecisions();
        StoredMappings reader = new StoredMappings(kept::keep);
        StoredGraph.read(dumps, "mapping/" + portfolio, reader);
        kept.activities.putAll(reader.activities());
        return kept;
    }

    private void keep(MappedProject project) {
        for (MappedOutcome outcome : project.outcomes()) {
            List<Judgement> decided =
                    outcome.judgements().stream().filter(Judgement::decided).toList();
            if (!decided.isEmpty()) {
                decisions.put(new Key(project.identifier(), outcome.statement()), decided);
            }
        }
    }

    /** The project after them. */
    MappedProject apply(MappedProject project) {
        if (decisions.isEmpty()) {
            return project;
        }
        List<MappedOutcome> outcomes = new ArrayList<>();
        for (MappedOutcome outcome : project.outcomes()) {
            List<Judgement> decided = decisions.remove(new Key(project.identifier(), outcome.statement()));
            outcomes.add(decided == null ? outcome : decided(outcome, decided));
        }
        return new MappedProject(project.identifier(), outcomes);
    }

    private static MappedOutcome decided(MappedOutcome outcome, List<Judgement> decided) {
        Map<String, Judgement> judgements = outcome.byGoal();
        decided.forEach(judgement -> judgements.put(judgement.notation(), judgement));
        return outcome.with(judgements.values());
    }

    /** The number of outcomes that were decided on and are no more. */
    int lost() {
        return decisions.size();
    }

    /** What was said of the activities and agents, by their IRI. */
    Map<String, List<Triple>> activities() {
        return activities;
    }
}
