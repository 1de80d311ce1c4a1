package eu.programmegraph.graph;

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
import eu.programmegraph.concept.RetiredTerm;
import eu.programmegraph.concept.SchemeTitle;
import eu.programmegraph.concept.TermChange;
import eu.programmegraph.concept.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Reads the vocabulary of a generation back out of its RDF. What is in a language or of a class that the program does not
 * know is passed over.
 */
public final class StoredVocabulary {

    private final StoredQueries queries;

    private StoredVocabulary(StoredQueries queries) {
        this.queries = queries;
    }

    /** Reads it; to be called inside a transaction. */
    public static Vocabulary read(DatasetGraph dataset) {
        StoredVocabulary reader = new StoredVocabulary(new StoredQueries(dataset));
        return new Vocabulary(
                reader.schemes(),
                reader.concepts(),
                reader.labels(),
                reader.editions(),
                reader.attestations(),
                reader.links(),
                reader.changes(),
                reader.alignments(),
                reader.retired());
    }

    private List<SchemeTitle> schemes() {
        return inLanguages(
                "schemes",
                (row, language) ->
                        new SchemeTitle(row.text("scheme"), language, row.text("title"), row.text("description")));
    }

    private List<Concept> concepts() {
        Map<String, List<StoredQueries.Row>> byNotation = group("concepts", row -> row.text("notation"));
        List<Concept> concepts = new ArrayList<>();
        byNotation.forEach((notation, rows) -> named(
                        ConceptType.values(),
                        ConceptType::localName,
                        rows.getFirst().localName("type"))
                .forEach(type -> concepts.add(new Concept(
                        notation,
                        type,
                        rows.getFirst().text("scheme"),
                        distinct(rows, "broader"),
                        distinct(rows, "period")))));
        return concepts;
    }

    private List<Labels> labels() {
        Map<List<String>, List<StoredQueries.Row>> byNotationAndLanguage =
                group("labels", row -> List.of(row.text("notation"), row.text("language")));
        return byNotationAndLanguage.values().stream()
                .flatMap(rows -> named(
                                Language.values(),
                                Language::tag,
                                rows.getFirst().text("language"))
                        .map(language -> labels(rows, language)))
                .toList();
    }

    private static Labels labels(List<StoredQueries.Row> rows, Language language) {
        StoredQueries.Row first = rows.getFirst();
        return new Labels(
                first.text("notation"),
                language,
                first.text("preferred"),
                distinct(rows, "alternative"),
                first.text("definition"),
                first.text("scopeNote"));
    }

    private List<Edition> editions() {
        return inLanguages(
                "editions",
                (row, language) -> new Edition(
                        row.localName("edition"),
                        row.text("title"),
                        language,
                        row.text("period"),
                        row.text("publisher"),
                        row.text("document")));
    }

    private List<Attestation> attestations() {
        return queries.rows("attestations")
                .map(row -> new Attestation(
                        row.localName("edition"), row.text("list"), row.text("position"), row.text("notation")))
                .toList();
    }

    private List<Link> links() {
        return queries.rows("links")
                .flatMap(row -> named(Relation.values(), Relation::localName, row.localName("relation"))
                        .flatMap(relation -> named(Basis.values(), Basis::value, row.text("basis"))
                                .map(basis -> new Link(
                                        row.text("source"),
                                        relation,
                                        row.text("target"),
                                        basis,
                                        row.find("edition").map(edition -> row.localName("edition")),
                                        row.text("rationale")))))
                .toList();
    }

    private List<TermChange> changes() {
        return inLanguages(
                "changes",
                (row, language) ->
                        new TermChange(row.text("notation"), language, row.text("former"), row.text("current")));
    }

    private List<Alignment> alignments() {
        return queries.rows("alignments")
                .flatMap(row -> named(MatchRelation.values(), MatchRelation::localName, row.localName("relation"))
                        .map(relation -> new Alignment(
                                row.text("notation"),
                                relation,
                                row.text("target"),
                                row.text("targetLabel"),
                                row.text("targetScheme"),
                                row.text("source"),
                                row.text("note"))))
                .toList();
    }

    private List<RetiredTerm> retired() {
        return group("retired", row -> row.localName("term")).entrySet().stream()
                .map(term -> new RetiredTerm(
                        term.getKey(),
                        distinct(term.getValue(), "replacement"),
                        term.getValue().getFirst().text("reason")))
                .toList();
    }

    private <T> List<T> inLanguages(String query, BiFunction<StoredQueries.Row, Language, T> record) {
        return queries.rows(query)
                .flatMap(row -> named(Language.values(), Language::tag, row.text("language"))
                        .map(language -> record.apply(row, language)))
                .toList();
    }

    private <K> Map<K, List<StoredQueries.Row>> group(String query, Function<StoredQueries.Row, K> key) {
        Map<K, List<StoredQueries.Row>> groups = new LinkedHashMap<>();
        queries.rows(query)
                .forEach(row -> groups.computeIfAbsent(key.apply(row), fresh -> new ArrayList<>())
                        .add(row));
        return groups;
    }

    private static List<String> distinct(Collection<StoredQueries.Row> rows, String variable) {
        return rows.stream()
                .flatMap(row -> row.find(variable).stream())
                .distinct()
                .toList();
    }

    /** The choice of that name, if there is one. */
    private static <T> Stream<T> named(T[] choices, Function<T, String> name, String wanted) {
        return Stream.of(choices).filter(choice -> Objects.equals(name.apply(choice), wanted));
    }
}
