package eu.programmegraph.load;

import eu.programmegraph.concept.Alignment;
import eu.programmegraph.concept.Attestation;
import eu.programmegraph.concept.Basis;
import eu.programmegraph.concept.Concept;
import eu.programmegraph.concept.ConceptType;
import eu.programmegraph.concept.Edition;
import eu.programmegraph.concept.Labels;
import eu.programmegraph.concept.Language;
import eu.programmegraph.concept.Link;
import eu.programmegraph.concept.MatchRelation;
import eu.programmegraph.concept.Relation;
import eu.programmegraph.concept.SchemeTitle;
import eu.programmegraph.concept.TermChange;
import eu.programmegraph.concept.Vocabulary;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the files of the vocabulary, one method a file, in the order in which they refer to each other. Each column is
 * explained in {@code data/README.md}.
 */
final class VocabularyReader {

    private static final Pattern NOTATION = Pattern.compile("[A-Z0-9][A-Z0-9+.-]*");
    private static final Pattern IDENTIFIER = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final Pattern LIST = Pattern.compile("[A-D]|text");
    private static final Pattern POSITION = Pattern.compile("(0|[1-9][0-9]*)(\\.[1-9][0-9]*)?");

    private final Path directory;
    private final Problems problems;
    private final Origins origins;
    private final Notations schemes;
    private final Notations concepts;
    private final Notations editions;

    VocabularyReader(Path directory, Problems problems, Origins origins) {
        this.directory = directory;
        this.problems = problems;
        this.origins = origins;
        this.schemes = new Notations("schemes.csv");
        this.concepts = new Notations("concepts.csv");
        this.editions = new Notations("editions.csv");
    }

    /** What the files say; complete only if no problem has come up. */
    Vocabulary read() {
        List<SchemeTitle> schemeTitles = schemes();
        List<Concept> conceptList = concepts();
        List<Labels> labels =
                Arrays.stream(Language.values()).flatMap(this::labels).toList();
        List<Edition> editionList = editions();
        List<Attestation> attestations = attestations();
        List<Link> links =
                Stream.concat(links().stream(), successions().stream()).toList();
        return new Vocabulary(
                schemeTitles, conceptList, labels, editionList, attestations, links, changes(), alignments());
    }

    private List<CsvRow> rows(String file, String... columns) {
        return CsvTable.read(directory.resolve(file), List.of(columns), problems);
    }

    private List<SchemeTitle> schemes() {
        List<SchemeTitle> titles = new ArrayList<>();
        Unique unique = new Unique();
        for (CsvRow row : rows("schemes.csv", "scheme", "language", "title", "description")) {
            row.requirePattern("scheme", IDENTIFIER, "an identifier of small letters, digits and hyphens");
            unique.check(row, "scheme", "language");
            String scheme = row.cell("scheme");
            if (schemes.definition(scheme).isEmpty()) {
                schemes.define(row, "scheme");
                origins.scheme(scheme, row);
            }
            language(row)
                    .ifPresent(language -> titles.add(
                            new SchemeTitle(scheme, language, row.required("title"), row.required("description"))));
        }
        return titles;
    }

    private List<Concept> concepts() {
        List<CsvRow> rows = rows("concepts.csv", "notation", "class", "scheme", "broader", "periods");
        for (CsvRow row : rows) {
            row.requirePattern(
                    "notation", NOTATION, "a notation of capital letters, digits, full stops, hyphens and plus signs");
            concepts.define(row, "notation");
            origins.concept(row.cell("notation"), row);
        }
        List<Concept> read = new ArrayList<>();
        for (CsvRow row : rows) {
            String scheme = schemes.refer(row, "scheme");
            List<String> broader = concepts.referAll(row, "broader");
            row.required("periods");
            List<String> periods = concepts.referAll(row, "periods");
            row.named("class", ConceptType::ofLocalName, names(ConceptType.values(), ConceptType::localName))
                    .ifPresent(type -> read.add(new Concept(row.cell("notation"), type, scheme, broader, periods)));
        }
        checkCycles(read);
        return read;
    }

    /** Reports every concept that is broader than itself, through whatever others. */
    private void checkCycles(List<Concept> read) {
        Map<String, List<String>> broader = new HashMap<>();
        read.forEach(concept -> broader.put(concept.notation(), concept.broader()));
        for (Concept concept : read) {
            if (reaches(concept.notation(), concept.notation(), broader, new HashSet<>())) {
                concepts.definition(concept.notation())
                        .ifPresent(row -> row.problem(
                                "broader",
                                "\"%s\" makes %s broader than itself. Break the circle."
                                        .formatted(row.cell("broader"), concept.notation())));
            }
        }
    }

    private static boolean reaches(String from, String to, Map<String, List<String>> broader, Set<String> seen) {
        return broader.getOrDefault(from, List.of()).stream()
                .anyMatch(next -> next.equals(to) || (seen.add(next) && reaches(next, to, broader, seen)));
    }

    private Stream<Labels> labels(Language language) {
        List<Labels> labels = new ArrayList<>();
        Notations labelled = new Notations("labels-" + language.tag() + ".csv");
        for (CsvRow row : rows(
                "labels-" + language.tag() + ".csv",
                "notation",
                "preferred_label",
                "alternative_labels",
                "definition",
                "scope_note")) {
            labelled.define(row, "notation");
            String notation = concepts.refer(row, "notation");
            labels.add(new Labels(
                    notation,
                    language,
                    row.required("preferred_label"),
                    row.parts("alternative_labels"),
                    row.required("definition"),
                    row.cell("scope_note")));
            origins.concept(notation, row);
        }
        return labels.stream();
    }

    private List<Edition> editions() {
        List<Edition> read = new ArrayList<>();
        for (CsvRow row : rows("editions.csv", "edition", "title", "language", "period", "publisher", "identifier")) {
            row.requirePattern("edition", IDENTIFIER, "an identifier of small letters, digits and hyphens");
            editions.define(row, "edition");
            origins.edition(row.cell("edition"), row);
            String period = concepts.refer(row, "period");
            String publisher = concepts.refer(row, "publisher");
            language(row)
                    .ifPresent(language -> read.add(new Edition(
                            row.cell("edition"),
                            row.required("title"),
                            language,
                            period,
                            publisher,
                            row.required("identifier"))));
        }
        return read;
    }

    private List<Attestation> attestations() {
        List<Attestation> read = new ArrayList<>();
        Unique unique = new Unique();
        for (CsvRow row : rows("attestations.csv", "edition", "list", "position", "notation")) {
            unique.check(row, "edition", "list", "position", "notation");
            row.requirePattern("list", LIST, "a list: A, B, C, D or text");
            row.requirePattern("position", POSITION, "a position such as 3 or 3.2");
            Attestation attestation = new Attestation(
                    editions.refer(row, "edition"),
                    row.cell("list"),
                    row.cell("position"),
                    concepts.refer(row, "notation"));
            read.add(attestation);
            origins.attestation(attestation, row);
        }
        return read;
    }

    private List<Link> links() {
        List<Link> read = new ArrayList<>();
        Unique unique = new Unique();
        for (CsvRow row : rows("links.csv", "source", "relation", "target", "basis", "edition", "rationale")) {
            unique.check(row, "source", "relation", "target");
            String source = concepts.refer(row, "source");
            String target = concepts.refer(row, "target");
            Optional<String> edition =
                    row.cell("edition").isEmpty() ? Optional.empty() : Optional.of(editions.refer(row, "edition"));
            Optional<Relation> relation =
                    row.named("relation", Relation::ofLocalName, names(Relation.values(), Relation::localName));
            Optional<Basis> basis = basis(row);
            if (relation.isPresent() && basis.isPresent()) {
                Link link = new Link(source, relation.get(), target, basis.get(), edition, row.required("rationale"));
                read.add(link);
                origins.link(link, row);
            }
        }
        return read;
    }

    private List<Link> successions() {
        List<Link> read = new ArrayList<>();
        Unique unique = new Unique();
        for (CsvRow row : rows("successions.csv", "notation", "replaced_by", "basis", "rationale")) {
            unique.check(row, "notation", "replaced_by");
            String source = concepts.refer(row, "notation");
            String target = concepts.refer(row, "replaced_by");
            basis(row).ifPresent(basis -> {
                Link link = new Link(
                        source, Relation.IS_REPLACED_BY, target, basis, Optional.empty(), row.required("rationale"));
                read.add(link);
                origins.link(link, row);
            });
        }
        return read;
    }

    private List<TermChange> changes() {
        List<TermChange> read = new ArrayList<>();
        Unique unique = new Unique();
        for (CsvRow row : rows("changes.csv", "notation", "language", "former_term", "current_term")) {
            unique.check(row, "notation", "language");
            String notation = concepts.refer(row, "notation");
            language(row)
                    .ifPresent(language -> read.add(new TermChange(
                            notation, language, row.required("former_term"), row.required("current_term"))));
            origins.change(notation, row);
        }
        return read;
    }

    private List<Alignment> alignments() {
        List<Alignment> read = new ArrayList<>();
        Unique unique = new Unique();
        for (CsvRow row : rows(
                "alignments.csv",
                "notation",
                "relation",
                "target",
                "target_label",
                "target_scheme",
                "source",
                "note")) {
            unique.check(row, "notation", "relation", "target");
            String notation = concepts.refer(row, "notation");
            checkIri(row);
            row.named("relation", MatchRelation::ofLocalName, names(MatchRelation.values(), MatchRelation::localName))
                    .ifPresent(relation -> read.add(new Alignment(
                            notation,
                            relation,
                            row.cell("target"),
                            row.required("target_label"),
                            row.required("target_scheme"),
                            row.required("source"),
                            row.cell("note"))));
        }
        return read;
    }

    private static void checkIri(CsvRow row) {
        String target = row.required("target");
        try {
            if (!target.isEmpty() && !List.of("http", "https").contains(String.valueOf(new URI(target).getScheme()))) {
                row.problem("target", "\"%s\" is not an http or https IRI.".formatted(target));
            }
        } catch (java.net.URISyntaxException broken) {
            row.problem("target", "\"%s\" is not an IRI: %s.".formatted(target, broken.getReason()));
        }
    }

    private static Optional<Language> language(CsvRow row) {
        return row.named("language", Language::ofTag, names(Language.values(), Language::tag));
    }

    private static Optional<Basis> basis(CsvRow row) {
        return row.named(
                "basis",
                text -> Arrays.stream(Basis.values())
                        .filter(basis -> basis.value().equals(text))
                        .findFirst(),
                names(Basis.values(), Basis::value));
    }

    private static <T> List<String> names(T[] values, java.util.function.Function<T, String> name) {
        return Arrays.stream(values).map(name).toList();
    }

    /** Reports rows that say the same as an earlier one. */
    private static final class Unique {
        private final Map<List<String>, Integer> first = new HashMap<>();

        void check(CsvRow row, String... columns) {
            List<String> key = Arrays.stream(columns).map(row::cell).toList();
            Integer earlier = first.putIfAbsent(key, row.number());
            if (earlier != null) {
                row.problem(
                        columns[0],
                        "\"%s\" stands already in row %d. Remove one of the two."
                                .formatted(String.join(", ", key), earlier));
            }
        }
    }
}
