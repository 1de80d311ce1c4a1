package eu.programmegraph.mapping;

import java.util.Collection;
import java.util.List;

/**
 * Tells how well mappers do by statements of which it is known what they serve. A part of an impact counts as the impact,
 * whether it is expected or named; a part of an expected result is a result of its own.
 */
public final class Evaluator {

    private final GoalParts parts;
    private final Tallies tallies = new Tallies();
    private final Confusions confusions = new Confusions();
    private final Reliability reliability = new Reliability();

    /** An evaluator that knows the parts of these goals. */
    public Evaluator(Collection<Goal> goals) {
        this.parts = new GoalParts(goals);
    }

    private record Judged(LabelledStatement statement, List<Match> matches) {}

    /** Has a mapper judge statements, several at once, and adds how well it does to what was found before. */
    public void judge(OutcomeMapper mapper, Collection<LabelledStatement> statements) {
        statements.parallelStream()
                .map(statement -> new Judged(statement, mapper.matches(statement.text(), statement.language())))
                .toList()
                .forEach(this::add);
    }

    private void add(Judged judged) {
        LabelledStatement statement = judged.statement;
        List<String> goals = parts.wholes(statement.goals());
        List<String> answer =
                parts.wholes(judged.matches.stream().map(Match::notation).toList());
        tallies.add(statement.language(), goals, answer);
        confusions.add(statement.text(), goals, answer);
        judged.matches.forEach(
                match -> reliability.add(match.confidence(), goals.contains(parts.whole(match.notation()))));
    }

    /** What was found so far. */
    public Evaluation evaluation() {
        return new Evaluation(tallies.breakdown(), confusions.mostFrequent(), reliability.bands());
    }
}
