package eu.programmegraph.page;

import eu.programmegraph.concept.FundedProject;
import eu.programmegraph.concept.FundedProject.Partner;
import eu.programmegraph.concept.Language;
import eu.programmegraph.concept.StatedOutcome;
import eu.programmegraph.concept.StatedOutcome.Judgement;
import eu.programmegraph.concept.TaggedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A project, with what it states and which goals that serves.
 *
 * @param title in the reader's language if it has one in that
 * @param otherTitles in other languages
 * @param grant as it is shown; nothing if it is not known
 * @param website where it leads; nothing if the list names none that a reader may be sent to
 */
record ProjectPage(
        FundedProject project,
        TaggedText title,
        List<TaggedText> otherTitles,
        Optional<Item> action,
        List<Item> fields,
        Optional<String> grant,
        Optional<String> website,
        Optional<String> resultCard,
        List<Participant> participants,
        List<Summary> summaries,
        List<Outcome> outcomes) {

    private static final Pattern WEB = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);

    /** Who takes part. */
    record Participant(String name, String href, boolean coordinates, String country) {}

    /** What the project says of itself, in one language: its text in pieces. */
    record Summary(String language, List<Piece> pieces) {}

    /** A piece of a summary: plain text, or an outcome. */
    record Piece(String text, Optional<Outcome> outcome) {}

    /**
     * An outcome.
     *
     * @param number counts the outcomes of the project, from 1
     * @param href the page about it
     */
    record Outcome(
            int number, Highlighted text, String language, String href, StatedOutcome stated, List<Goal> goals) {}

    /** A goal that an outcome serves. */
    record Goal(Item item, String confidence, Judgement judgement, String day) {}

    static ProjectPage of(FundedProject project, Desk desk) {
        List<Outcome> outcomes = IntStream.range(0, project.outcomes().size())
                .mapToObj(at -> outcome(at + 1, project.outcomes().get(at), desk))
                .toList();
        TaggedText title = best(project.titles(), desk).orElseGet(() -> new TaggedText(project.identifier(), ""));
        return new ProjectPage(
                project,
                title,
                project.titles().stream().filter(other -> !other.equals(title)).toList(),
                desk.thesaurus().concept(project.action()).map(action -> Item.of(action, desk)),
                project.fields().stream().map(field -> Item.of(field, desk)).toList(),
                project.grant()
                        .map(grant -> Amounts.euros(grant, desk.links().reader().language())),
                web(project.website()),
                web(project.resultCard()),
                project.partners().stream()
                        .map(partner -> participant(partner, desk))
                        .toList(),
                project.summaries().stream()
                        .sorted(Comparator.comparingInt(summary -> rank(summary, desk)))
                        .map(summary -> new Summary(summary.language(), pieces(summary, outcomes)))
                        .toList(),
                outcomes);
    }

    /** The goals that it serves, each once, the surest first. */
    List<Goal> goals() {
        Set<Item> seen = new HashSet<>();
        return outcomes.stream()
                .flatMap(outcome -> outcome.goals().stream())
                .sorted(Comparator.comparingDouble(
                                (Goal goal) -> -goal.judgement().confidence())
                        .thenComparing(goal -> goal.item().notation()))
                .filter(goal -> seen.add(goal.item()))
                .toList();
    }

    private static Outcome outcome(int number, StatedOutcome stated, Desk desk) {
        List<String> evidence =
                stated.judgements().stream().map(Judgement::evidence).toList();
        return new Outcome(
                number,
                Highlighted.of(stated.statement().text(), evidence),
                stated.statement().language(),
                desk.links().follow(stated.iri()),
                stated,
                stated.judgements().stream()
                        .map(judgement -> goal(judgement, desk))
                        .toList());
    }

    private static Goal goal(Judgement judgement, Desk desk) {
        Language language = desk.links().reader().language();
        return new Goal(
                Item.of(judgement.goal(), desk),
                Amounts.percent(judgement.confidence(), language),
                judgement,
                judgement.judged().replaceFirst("T.*", ""));
    }

    /** Outcomes stand where their places say, as long as their words do. */
    private static List<Piece> pieces(TaggedText summary, List<Outcome> outcomes) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Outcome outcome : placed(summary, outcomes)) {
            StatedOutcome stated = outcome.stated();
            if (stated.begins() >= at) {
                pieces.add(new Piece(summary.text().substring(at, stated.begins()), Optional.empty()));
                pieces.add(new Piece("", Optional.of(outcome)));
                at = stated.ends();
            }
        }
        pieces.add(new Piece(summary.text().substring(at), Optional.empty()));
        return List.copyOf(pieces);
    }

    private static List<Outcome> placed(TaggedText summary, List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.language().equals(summary.language()))
                .filter(outcome -> summary.text()
                        .startsWith(
                                outcome.stated().statement().text(),
                                outcome.stated().begins()))
                .filter(outcome -> outcome.stated().ends() - outcome.stated().begins()
                        == outcome.stated().statement().text().length())
                .sorted(Comparator.comparingInt(outcome -> outcome.stated().begins()))
                .toList();
    }

    private static Participant participant(Partner partner, Desk desk) {
        return new Participant(
                partner.name(),
                desk.links().follow(partner.iri()),
                partner.coordinates(),
                best(partner.countryLabels(), desk).map(TaggedText::text).orElse(partner.country()));
    }

    private static Optional<TaggedText> best(List<TaggedText> texts, Desk desk) {
        return texts.stream().min(Comparator.comparingInt(text -> rank(text, desk)));
    }

    private static int rank(TaggedText text, Desk desk) {
        List<Language> preference = desk.links().reader().preference();
        return Language.ofTag(text.language()).map(preference::indexOf).orElse(preference.size());
    }

    private static Optional<String> web(String address) {
        return Optional.of(address).filter(found -> WEB.matcher(found).matches());
    }
}
