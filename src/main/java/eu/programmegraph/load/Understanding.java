package eu.programmegraph.load;

import eu.programmegraph.mapping.LanguageDetector;
import eu.programmegraph.mapping.Outcome;
import eu.programmegraph.mapping.OutcomeMapper;
import eu.programmegraph.portfolio.ListRow;
import eu.programmegraph.portfolio.Project;
import eu.programmegraph.portfolio.ProjectList;
import eu.programmegraph.portfolio.Reading;
import eu.programmegraph.portfolio.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out what a row says: the project, its languages, its outcomes. Safe for use by several threads. */
final class Understanding {

    private final ProjectList list;
    private final LanguageDetector languages;
    private final OutcomeMapper mapper;
    private final String activity;

    /**
     * An understanding.
     *
     * @param activity the IRI of the run of the mapper
     */
    Understanding(ProjectList list, LanguageDetector languages, OutcomeMapper mapper, String activity) {
        this.list = list;
        this.languages = languages;
        this.mapper = mapper;
        this.activity = activity;
    }

    /**
     * What was found out.
     *
     * @param mapped the outcomes; none for a row that was left out
     */
    record Understood(
            Reading reading, String titleLanguage, Map<String, String> summaries, List<MappedOutcome> mapped) {}

    Understood understand(ListRow row) {
        return switch (list.read(row)) {
            case Reading.LeftOut leftOut -> new Understood(leftOut, "", Map.of(), List.of());
            case Reading.Taken taken -> understand(taken);
        };
    }

    private Understood understand(Reading.Taken taken) {
        Project project = taken.project();
        Map<String, String> summaries = Summary.byLanguage(project.summary(), languages::detect);
        List<MappedOutcome> outcomes = new ArrayList<>();
        summaries.forEach((language, text) -> mapper.outcomes(text, language)
                .forEach(outcome -> outcomes.add(mapped(outcome, outcomes.size() + 1, text, language))));
        return new Understood(taken, titleLanguage(project.title(), summaries), summaries, outcomes);
    }

    /** Titles are short: in doubt they are in the language of the summary. */
    private String titleLanguage(String title, Map<String, String> summaries) {
        Optional<String> ofSummary = summaries.keySet().stream().findFirst();
        return ofSummary.isPresent()
                ? languages.evident(title).orElse(ofSummary.get())
                : languages.detect(title).orElse(Summary.UNDETERMINED);
    }

    private MappedOutcome mapped(Outcome outcome, int number, String text, String language) {
        return new MappedOutcome(
                number,
                language,
                outcome.place().of(text),
                outcome.place().start(),
                outcome.place().end(),
                Judgement.of(outcome.matches(), text, activity));
    }
}
