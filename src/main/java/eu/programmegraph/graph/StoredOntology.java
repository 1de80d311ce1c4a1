package eu.programmegraph.graph;

import eu.programmegraph.concept.Language;
import eu.programmegraph.concept.Ontology;
import eu.programmegraph.concept.OntologyClass;
import eu.programmegraph.concept.OntologyHeader;
import eu.programmegraph.concept.OntologyProperty;
import eu.programmegraph.concept.OntologyProperty.Characteristic;
import eu.programmegraph.concept.OntologyProperty.Example;
import eu.programmegraph.concept.OntologyProperty.Kind;
import eu.programmegraph.concept.OntologyTexts;
import eu.programmegraph.concept.ReusedTerm;
import eu.programmegraph.graph.StoredQueries.Row;
import eu.programmegraph.vocab.PGO;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;

/** Reads the ontology of a generation back out of its RDF, and counts how the data uses it. */
public final class StoredOntology {

    private final Row header;
    private final Map<String, List<Row>> types;
    private final Map<String, List<Row>> texts;
    private final Map<String, List<Row>> axioms;
    private final Map<String, List<Row>> instances;
    private final Map<String, List<Row>> uses;

    private StoredOntology(StoredQueries queries) {
        header = queries.rows("ontology-header").findFirst().orElseThrow();
        types = byTerm(queries, "ontology-terms");
        texts = byTerm(queries, "ontology-texts");
        axioms = byTerm(queries, "ontology-axioms");
        instances = byTerm(queries, "ontology-instances");
        uses = byTerm(queries, "ontology-uses");
    }

    /** Reads it; to be called inside a transaction. */
    public static Ontology read(DatasetGraph dataset) {
        StoredOntology reader = new StoredOntology(new StoredQueries(dataset));
        return new Ontology(reader.header(), reader.classes(), reader.properties(), reader.reused());
    }

    private OntologyHeader header() {
        return new OntologyHeader(
                header.text("ontology"),
                texts(header.text("ontology")),
                header.text("version"),
                header.text("versionIri"),
                header.text("licence"),
                header.text("created"),
                header.text("issued"),
                header.text("modified"),
                header.text("status"),
                header.text("prefix"),
                header.text("namespace"),
                header.text("citation"));
    }

    private List<OntologyClass> classes() {
        return ours().filter(term -> isOf(term, "Class"))
                .map(term -> new OntologyClass(
                        term,
                        name(term),
                        texts(term),
                        axioms(term, "subClassOf"),
                        axioms(term, "disjointWith"),
                        count(instances, term),
                        examples(term)))
                .toList();
    }

    private List<OntologyProperty> properties() {
        return ours().flatMap(term -> Stream.of(Kind.values())
                        .filter(kind -> isOf(term, kind.localName()))
                        .map(kind -> property(term, kind)))
                .toList();
    }

    private OntologyProperty property(String term, Kind kind) {
        return new OntologyProperty(
                term,
                name(term),
                kind,
                texts(term),
                Stream.of(Characteristic.values())
                        .filter(characteristic -> isOf(term, characteristic.localName()))
                        .toList(),
                axioms(term, "subPropertyOf"),
                axioms(term, "domain"),
                axioms(term, "range"),
                axioms(term, "oneOf"),
                axioms(term, "inverseOf"),
                count(uses, term),
                rows(uses, term).findFirst().map(StoredOntology::example));
    }

    private List<ReusedTerm> reused() {
        return types.keySet().stream()
                .filter(term -> !isOurs(term))
                .map(term -> new ReusedTerm(term, count(isOf(term, "Class") ? instances : uses, term)))
                .toList();
    }

    private Stream<String> ours() {
        return types.keySet().stream().filter(StoredOntology::isOurs);
    }

    private static boolean isOurs(String term) {
        return term.startsWith(PGO.NAMESPACE);
    }

    private static String name(String term) {
        return term.substring(PGO.NAMESPACE.length());
    }

    private boolean isOf(String term, String type) {
        return rows(types, term).anyMatch(row -> row.localName("type").equals(type));
    }

    private OntologyTexts texts(String term) {
        return new OntologyTexts(texts(term, "label"), texts(term, "comment"));
    }

    private Map<Language, String> texts(String term, String kind) {
        Map<Language, String> byLanguage = new EnumMap<>(Language.class);
        rows(texts, term)
                .filter(row -> row.text("kind").equals(kind))
                .forEach(row -> Language.ofTag(row.text("language"))
                        .ifPresent(language -> byLanguage.putIfAbsent(language, row.text("text"))));
        return byLanguage;
    }

    private List<String> axioms(String term, String relation) {
        return rows(axioms, term)
                .filter(row -> row.localName("relation").equals(relation))
                .map(row -> row.text("value"))
                .toList();
    }

    private List<String> examples(String term) {
        return rows(instances, term)
                .flatMap(row -> Stream.of("first", "last").map(row::text))
                .distinct()
                .toList();
    }

    private static Example example(Row row) {
        return new Example(
                row.text("subject"),
                row.text("object"),
                Boolean.parseBoolean(row.text("isText")),
                row.text("language"));
    }

    private static long count(Map<String, List<Row>> counted, String term) {
        Optional<Row> row = rows(counted, term).findFirst();
        return row.map(found -> Long.parseLong(found.text("count"))).orElse(0L);
    }

    private static Stream<Row> rows(Map<String, List<Row>> rows, String term) {
        return rows.getOrDefault(term, List.of()).stream();
    }

    private static Map<String, List<Row>> byTerm(StoredQueries queries, String query) {
        return queries.rows(query)
                .filter(row -> row.find("term").isPresent())
                .collect(Collectors.groupingBy(row -> row.text("term"), TreeMap::new, Collectors.toList()));
    }
}
