package eu.programmegraph.load;

import eu.programmegraph.concept.Concept;
import eu.programmegraph.concept.ConceptType;
import eu.programmegraph.concept.Labels;
import eu.programmegraph.concept.Language;
import eu.programmegraph.concept.RetiredTerm;
import eu.programmegraph.concept.SchemeTitle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@code schemes.csv}, {@code concepts.csv}, {@code labels-*.csv} and {@code retired.csv}. */
final class ConceptFiles {

    private static final Pattern NOTATION = Pattern.compile("[A-Z0-9][A-Z0-9+.-]*");
    private static final String NOTATION_RULE =
            "a notation of capital letters, digits, full stops, hyphens and plus signs";

    private final Curation curation;

    ConceptFiles(Curation curation) {
        this.curation = curation;
    }

    List<SchemeTitle> schemes() {
        List<SchemeTitle> titles = new ArrayList<>();
        Curation.Unique unique = new Curation.Unique();
        for (CsvRow row : curation.rows("schemes.csv", "scheme", "language", "title", "description")) {
            row.requirePattern("scheme", Curation.IDENTIFIER, Curation.IDENTIFIER_RULE);
            unique.check(row, "scheme", "language");
            String scheme = row.cell("scheme");
            if (curation.schemes().definition(scheme).isEmpty()) {
                curation.schemes().define(row, "scheme");
                curation.origins().scheme(scheme, row);
            }
            String title = row.required("title");
            String description = row.required("description");
            Curation.language(row)
                    .ifPresent(language -> titles.add(new SchemeTitle(scheme, language, title, description)));
        }
        return titles;
    }

    List<Concept> concepts() {
        List<CsvRow> rows = curation.rows("concepts.csv", "notation", "class", "scheme", "broader", "periods");
        for (CsvRow row : rows) {
            row.requirePattern("notation", NOTATION, NOTATION_RULE);
            curation.concepts().define(row, "notation");
            curation.origins().concept(row.cell("notation"), row);
        }
        List<Concept> concepts = new ArrayList<>();
        for (CsvRow row : rows) {
            String scheme = curation.schemes().refer(row, "scheme");
            List<String> broader = curation.concepts().referAll(row, "broader");
            row.required("periods");
            List<String> periods = curation.concepts().referAll(row, "periods");
            row.named("class", List.of(ConceptType.values()), ConceptType::localName)
                    .ifPresent(type -> concepts.add(new Concept(row.cell("notation"), type, scheme, broader, periods)));
        }
        checkCycles(concepts);
        return concepts;
    }

    List<Labels> labels() {
        return Arrays.stream(Language.values()).flatMap(this::labels).toList();
    }

    private Stream<Labels> labels(Language language) {
        List<Labels> labels = new ArrayList<>();
        String file = "labels-" + language.tag() + ".csv";
        Notations labelled = new Notations(file);
        for (CsvRow row :
                curation.rows(file, "notation", "preferred_label", "alternative_labels", "definition", "scope_note")) {
            labelled.define(row, "notation");
            String notation = curation.concepts().refer(row, "notation");
            curation.origins().concept(notation, row);
            labels.add(new Labels(
                    notation,
                    language,
                    row.required("preferred_label"),
                    row.parts("alternative_labels"),
                    row.required("definition"),
                    row.cell("scope_note")));
        }
        return labels.stream();
    }

    /** Notations that are retired; none of them may be in use. */
    List<RetiredTerm> retired() {
        List<RetiredTerm> retired = new ArrayList<>();
        Notations notations = new Notations("retired.csv");
        for (CsvRow row : curation.rows("retired.csv", "notation", "replaced_by", "reason")) {
            row.requirePattern("notation", NOTATION, NOTATION_RULE);
            notations.define(row, "notation");
            String notation = row.cell("notation");
            curation.origins().retired(notation, row);
            curation.concepts()
                    .definition(notation)
                    .ifPresent(use -> row.problem(
                            "notation",
                            "\"%s\" is in use: it stands in concepts.csv, row %d. Remove it from one of the two."
                                    .formatted(notation, use.number())));
            List<String> replacedBy = curation.concepts().referAll(row, "replaced_by");
            retired.add(new RetiredTerm(notation, replacedBy, row.required("reason")));
        }
        return retired;
    }

    /** Reports every concept that is broader than itself, through whatever others. */
    private void checkCycles(List<Concept> concepts) {
        Map<String, List<String>> broader = new HashMap<>();
        concepts.forEach(concept -> broader.put(concept.notation(), concept.broader()));
        concepts.stream()
                .map(Concept::notation)
                .filter(notation -> reaches(notation, notation, broader, new HashSet<>()))
                .flatMap(notation -> curation.concepts().definition(notation).stream())
                .forEach(row -> row.problem(
                        "broader",
                        "\"%s\" makes %s broader than itself. Break the circle."
                                .formatted(row.cell("broader"), row.cell("notation"))));
    }

    private static boolean reaches(String from, String to, Map<String, List<String>> broader, Set<String> seen) {
        return broader.getOrDefault(from, List.of()).stream()
                .anyMatch(next -> next.equals(to) || (seen.add(next) && reaches(next, to, broader, seen)));
    }
}
