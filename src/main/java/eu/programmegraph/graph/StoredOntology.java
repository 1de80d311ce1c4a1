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
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;

/** Reads the ontology of a generation back out of its RDF, and counts how the data uses it. */
public final class StoredOntology {

    private final Row header;
    private final Map<String, List<Row>> types;
    private final Map<String, List<Row>> texts;
    private final Map<String, List<Row>> axioms;
    private final Map<String, List<Row>> instances;
    private final Map<String, List<Row>> uses;

    private final Graph statements;

    private StoredOntology(StoredQueries queries, Graph statements) {
        this.statements = statements;
        header = queries.rows("ontology-header").findFirst().orElseThrow();
        types = byTerm(queries, "ontology-terms");
        texts = byTerm(queries, "ontology-texts");
        axioms = byTerm(queries, "ontology-axioms");
        instances = byTerm(queries, "ontology-instances");
        uses = byTerm(queries, "ontology-uses");
    }

    /** Reads it; to be called inside a transaction. */
    public static Ontology read(DatasetGraph dataset) {
        StoredOntology reader = new StoredOntology(new StoredQueries(dataset), dataset.getUnionGraph());
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
                example(term));
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
        List<String> named = rows(instances, term)
                .flatMap(row -> Stream.of("first", "last").map(row::text))
                .filter(example -> !example.isEmpty())
                .distinct()
                .toList();
        return named.isEmpty() ? anyOf(term).stream().toList() : named;
    }

    private Optional<String> anyOf(String type) {
        return named(statements.find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(type)))
                .map(triple -> triple.getSubject().getURI());
    }

    /** One of the statements that the property has of the first thing that has it; one in English comes first. */
    private Optional<Example> example(String property) {
        Node term = NodeFactory.createURI(property);
        return rows(uses, property)
                .findFirst()
                .flatMap(row -> row.find("subject")
                        .map(NodeFactory::createURI)
                        .or(() ->
                                named(statements.find(Node.ANY, term, Node.ANY)).map(Triple::getSubject)))
                .flatMap(subject -> statements.find(subject, term, Node.ANY).toList().stream()
                        .map(Triple::getObject)
                        .min(Comparator.comparing(StoredOntology::isNotEnglish)
                                .thenComparing(value -> value.toString()))
                        .map(object -> example(subject, object)));
    }

    private static boolean isNotEnglish(Node value) {
        return !value.isLiteral() || !value.getLiteralLanguage().equals("en");
    }

    private static Example example(Node subject, Node object) {
        boolean isText = object.isLiteral();
        return new Example(
                subject.getURI(),
                isText ? object.getLiteralLexicalForm() : object.toString(),
                isText,
                isText ? object.getLiteralLanguage() : "");
    }

    /** The first statement about something that has an IRI. */
    private static Optional<Triple> named(ExtendedIterator<Triple> found) {
        try {
            return found.filterKeep(triple -> triple.getSubject().isURI()).nextOptional();
        } finally {
            found.close();
        }
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
