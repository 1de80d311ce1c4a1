package eu.programmegraph.web;

import eu.programmegraph.concept.Thesaurus;
import eu.programmegraph.mapping.MappedRow;
import eu.programmegraph.mapping.Match;
import eu.programmegraph.page.MapResult;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What somebody has decided on matches, in the fields of a form. */
final class MapDecisions {

    private static final Set<String> VERDICTS = Set.of("accept", "reject");

    private final Map<String, String> fields;
    private final Thesaurus thesaurus;
    private final Map<String, String> byMatch = new HashMap<>();

    private MapDecisions(Map<String, String> fields, Thesaurus thesaurus) {
        this.fields = fields;
        this.thesaurus = thesaurus;
    }

    /**
     * The decisions on those texts.
     *
     * @throws RefusedException if one is none, or is on a match that there is not
     */
    static MapDecisions of(Map<String, String> fields, List<MappedRow> texts, Thesaurus thesaurus) {
        MapDecisions decisions = new MapDecisions(fields, thesaurus);
        texts.forEach(text -> text.matches().forEach(match -> decisions.read(text, match)));
        long sent = fields.entrySet().stream()
                .filter(field ->
                        field.getKey().startsWith("decision-") || field.getKey().startsWith("other-"))
                .filter(field -> !field.getValue().isBlank())
                .map(field -> field.getKey().replaceFirst("^[a-z]+-", ""))
                .distinct()
                .count();
        if (sent > decisions.byMatch.size()) {
            throw new RefusedException(
                    409, "Decisions are on matches that the mapper does not find any more. Map the texts again.");
        }
        return decisions;
    }

    /** What was decided: nothing, {@code accept}, {@code reject}, or the notation of another goal. */
    String on(MappedRow text, Match match) {
        return byMatch.getOrDefault(MapResult.decision(text.row().number(), match.notation()), "");
    }

    private void read(MappedRow text, Match match) {
        long row = text.row().number();
        String name = MapResult.decision(row, match.notation());
        String verdict = MapInput.field(fields, name).strip();
        String other = MapInput.field(fields, MapResult.other(row, match.notation()))
                .strip()
                .toUpperCase(Locale.ROOT);
        if (!verdict.isEmpty() && !VERDICTS.contains(verdict)) {
            throw RefusedException.bad("The decision on %s for text %s is %s, neither accept nor reject."
                    .formatted(match.notation(), SentJson.quoted(text.row().id()), SentJson.quoted(verdict)));
        }
        if (!other.isEmpty() && !isGoal(other)) {
            throw RefusedException.bad(
                    "%s, named instead of %s for text %s, is not the notation of a goal. Go back and choose one of the list, such as I03."
                            .formatted(
                                    SentJson.quoted(other),
                                    match.notation(),
                                    SentJson.quoted(text.row().id())));
        }
        String decision = other.isEmpty() ? verdict : other;
        if (!decision.isEmpty()) {
            byMatch.put(name, decision);
        }
    }

    private boolean isGoal(String notation) {
        return thesaurus
                .concept(notation)
                .filter(concept -> concept.type().isGoal())
                .isPresent();
    }
}
