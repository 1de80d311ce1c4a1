package eu.programmegraph.page;

import eu.programmegraph.concept.Concept;
import eu.programmegraph.concept.Language;
import eu.programmegraph.mapping.Explanation;
import eu.programmegraph.mapping.Explanation.Likeness;
import eu.programmegraph.mapping.Explanation.Reason;
import eu.programmegraph.mapping.MappedRow;
import eu.programmegraph.mapping.Match;
import eu.programmegraph.mapping.Span;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Where texts are given, and what they serve is shown to be decided on.
 *
 * @param goals all that a decision can name
 */
record MapPage(MapForm form, MapLimits limits, List<Item> goals, Optional<Found> found) {

    /** How many matches are shown with their controls; a browser is slow with more. */
    static final int MOST = 500;

    /**
     * What was found.
     *
     * @param texts those that serve something, as long as their matches can be shown
     * @param nothing how many texts serve nothing
     * @param isWhole whether all matches are shown
     */
    record Found(List<Text> texts, long serving, long nothing, long matches, boolean isWhole) {}

    /** A text that serves something. */
    record Text(long row, String id, Highlighted words, String language, List<Served> goals) {}

    /**
     * A goal that a text serves.
     *
     * @param decision what the control of its decision is called
     * @param other what the control is called that names another goal
     */
    record Served(
            Item item, String confidence, Highlighted evidence, Optional<Why> why, String decision, String other) {}

    /** Why a goal is named. */
    record Why(List<Word> words, Optional<Near> nearest) {}

    /** A word that speaks for the goal. */
    record Word(String word, double score) {}

    /** The example that is most like the text. */
    record Near(String text, String language, String similarity) {}

    static MapPage of(MapForm form, MapLimits limits, Optional<MapResult> result, Desk desk) {
        return new MapPage(
                form,
                limits,
                desk.thesaurus().concepts().stream()
                        .filter(concept -> concept.type().isGoal())
                        .map(Concept::notation)
                        .map(notation -> Item.of(notation, desk))
                        .toList(),
                result.map(mapped -> found(mapped, desk)));
    }

    private static Found found(MapResult result, Desk desk) {
        List<MappedRow> serving = result.texts().stream()
                .filter(text -> !text.matches().isEmpty())
                .toList();
        long matches = serving.stream().mapToLong(text -> text.matches().size()).sum();
        Iterator<Explanation> explanations = result.explanations().iterator();
        List<Text> shown = new ArrayList<>();
        int room = MOST;
        for (MappedRow text : serving) {
            room -= text.matches().size();
            if (room < 0) {
                break;
            }
            shown.add(text(text, explanations, desk));
        }
        int nothing = result.texts().size() - serving.size();
        return new Found(List.copyOf(shown), serving.size(), nothing, matches, shown.size() == serving.size());
    }

    private static Text text(MappedRow mapped, Iterator<Explanation> explanations, Desk desk) {
        String text = mapped.row().text();
        List<Served> goals = new ArrayList<>();
        for (Match match : mapped.matches()) {
            Optional<Why> why =
                    explanations.hasNext() ? Optional.of(why(explanations.next(), text, desk)) : Optional.empty();
            goals.add(served(match, mapped, why, desk));
        }
        List<Span> evidence = mapped.matches().stream().map(Match::evidence).toList();
        return new Text(
                mapped.row().number(),
                mapped.row().id(),
                Highlighted.at(text, evidence),
                mapped.language(),
                List.copyOf(goals));
    }

    private static Served served(Match match, MappedRow mapped, Optional<Why> why, Desk desk) {
        String evidence = match.evidence().of(mapped.row().text());
        Language language = desk.links().reader().language();
        return new Served(
                Item.of(match.notation(), desk),
                Amounts.percent(match.confidence(), language),
                Highlighted.of(evidence, List.of(evidence)),
                why,
                MapResult.decision(mapped.row().number(), match.notation()),
                MapResult.other(mapped.row().number(), match.notation()));
    }

    private static Why why(Explanation explanation, String text, Desk desk) {
        return new Why(
                explanation.words().stream()
                        .filter(reason -> reason.score() > 0)
                        .map(reason -> word(reason, text))
                        .toList(),
                explanation.examples().stream()
                        .findFirst()
                        .map(likeness -> near(likeness, desk.links().reader().language())));
    }

    private static Word word(Reason reason, String text) {
        return new Word(reason.place().of(text), reason.score());
    }

    private static Near near(Likeness likeness, Language language) {
        return new Near(
                likeness.example().text(),
                likeness.example().language(),
                Amounts.percent(likeness.similarity(), language));
    }
}
