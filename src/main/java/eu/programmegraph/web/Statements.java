package eu.programmegraph.web;

import eu.programmegraph.concept.Language;
import eu.programmegraph.page.Reader;
import eu.programmegraph.page.ResourcePage;
import eu.programmegraph.page.ResourcePage.Statement;
import eu.programmegraph.page.ResourcePage.Value;
import eu.programmegraph.vocab.Prefixes;
import eu.programmegraph.vocab.ProgrammeIri;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Puts the document about a thing into the form of a page. */
final class Statements {

    /** Where the name of a thing is looked for, the best first. */
    private static final List<Node> NAMES =
            List.of(SKOS.prefLabel.asNode(), DCTerms.title.asNode(), RDFS.label.asNode(), FOAF.name.asNode());

    private final Graph document;
    private final Reader reader;

    Statements(Graph document, Reader reader) {
        this.document = document;
        this.reader = reader;
    }

    ResourcePage page(String iri) {
        Node thing = NodeFactory.createURI(iri);
        return new ResourcePage(
                name(thing).map(Value::text).orElseGet(() -> shorten(iri)),
                kind(thing),
                statements(document.find(thing, Node.ANY, Node.ANY).toList(), Triple::getObject),
                statements(document.find(Node.ANY, Node.ANY, thing).toList(), Triple::getSubject));
    }

    private Optional<String> kind(Node thing) {
        return document
                .find(thing, RDF.type.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isURI)
                .mapWith(type -> shorten(type.getURI()))
                .toList()
                .stream()
                .min(Comparator.comparing((String type) -> !type.startsWith("pgo:"))
                        .thenComparing(type -> type));
    }

    private List<Statement> statements(List<Triple> triples, Function<Triple, Node> end) {
        Map<String, List<Value>> byProperty = new TreeMap<>();
        triples.forEach(triple -> byProperty
                .computeIfAbsent(triple.getPredicate().getURI(), fresh -> new ArrayList<>())
                .add(value(end.apply(triple))));
        List<Statement> statements = new ArrayList<>();
        byProperty.forEach((property, values) -> statements.add(new Statement(
                shorten(property),
                property,
                values.stream().sorted(Comparator.comparing(Value::text)).toList())));
        return statements;
    }

    private Value value(Node node) {
        if (node.isLiteral()) {
            return new Value(node.getLiteralLexicalForm(), Optional.empty(), node.getLiteralLanguage());
        }
        if (!node.isURI()) {
            return new Value("…", Optional.empty(), "");
        }
        Optional<Value> name = name(node);
        String text = notation(node).map(notation -> notation + " ").orElse("")
                + name.map(Value::text).orElseGet(() -> shorten(node.getURI()));
        return new Value(
                text, Optional.of(node.getURI()), name.map(Value::language).orElse(""));
    }

    private Optional<String> notation(Node thing) {
        return document.find(thing, SKOS.notation.asNode(), Node.ANY)
                .nextOptional()
                .map(triple -> triple.getObject().getLiteralLexicalForm());
    }

    /** What a thing is called, in the reader's language if it has a name in that. */
    private Optional<Value> name(Node thing) {
        return NAMES.stream()
                .flatMap(property -> document
                        .find(thing, property, Node.ANY)
                        .mapWith(Triple::getObject)
                        .filterKeep(Node::isLiteral)
                        .mapWith(this::value)
                        .toList()
                        .stream()
                        .min(Comparator.comparingInt(value -> rank(value.language())))
                        .stream())
                .findFirst();
    }

    private int rank(String tag) {
        List<Language> preference = reader.preference();
        return Language.ofTag(tag).map(preference::indexOf).orElse(preference.size());
    }

    /** The IRI with a prefix; the path of what is ours; the IRI of what is not. */
    private static String shorten(String iri) {
        String prefixed = Prefixes.MAP.shortForm(iri);
        return prefixed.startsWith(ProgrammeIri.BASE) ? prefixed.substring(ProgrammeIri.BASE.length()) : prefixed;
    }
}
