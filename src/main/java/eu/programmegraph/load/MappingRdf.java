package eu.programmegraph.load;

import eu.programmegraph.vocab.PGO;
import eu.programmegraph.vocab.ProgrammeIri;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** Outcomes and mappings as RDF. What is said of one thing stands together. */
final class MappingRdf {

    private final List<Triple> triples = new ArrayList<>();

    private MappingRdf() {}

    /** What is said of the outcomes of a project, and of the project. */
    static List<Triple> triples(MappedProject mapped) {
        MappingRdf rdf = new MappingRdf();
        Node project = ProgrammeIri.project(mapped.identifier()).asNode();
        mapped.outcomes().forEach(outcome -> rdf.outcome(mapped.identifier(), project, outcome));
        rdf.serves(project, mapped);
        return rdf.triples;
    }

    /** What is said of a text that belongs to no project. */
    static List<Triple> triples(MappedText text) {
        MappingRdf rdf = new MappingRdf();
        Node node = text.name().asNode();
        rdf.add(node, RDF.type, PGO.OUTCOME_TYPE);
        if (!text.identifier().isEmpty()) {
            rdf.add(node, DCTerms.identifier, NodeFactory.createLiteralString(text.identifier()));
        }
        rdf.statement(node, text.statement(), text.language());
        rdf.judgements(node, text.language(), text.judgements(), text::mapping);
        return rdf.triples;
    }

    private void outcome(String identifier, Node project, MappedOutcome outcome) {
        Node node = ProgrammeIri.outcome(identifier, outcome.number()).asNode();
        add(node, RDF.type, PGO.OUTCOME_TYPE);
        add(node, PGO.OUTCOME_OF, project);
        statement(node, outcome.statement(), outcome.language());
        add(node, PGO.BEGINS_AT, number(outcome.begin()));
        add(node, PGO.ENDS_AT, number(outcome.end()));
        judgements(
                node,
                outcome.language(),
                outcome.judgements(),
                judgement -> ProgrammeIri.mapping(identifier, outcome.number(), judgement.notation()));
    }

    private void statement(Node outcome, String words, String language) {
        add(outcome, PGO.STATEMENT, NodeFactory.createLiteralLang(words, language));
    }

    private void judgements(
            Node outcome, String language, List<Judgement> judgements, Function<Judgement, Resource> names) {
        judgements.stream()
                .filter(Judgement::holds)
                .forEach(judgement -> add(outcome, PGO.MAPS_TO, ProgrammeIri.concept(judgement.notation())));
        judgements.forEach(
                judgement -> judgement(outcome, language, names.apply(judgement).asNode(), judgement));
    }

    private void judgement(Node outcome, String language, Node mapping, Judgement judgement) {
        Node activity = NodeFactory.createURI(judgement.activity());
        add(mapping, RDF.type, judgement.holds() ? PGO.MAPPING : PGO.REJECTED_MAPPING);
        add(mapping, PGO.OUTCOME, outcome);
        add(mapping, PGO.CONCEPT, ProgrammeIri.concept(judgement.notation()));
        if (judgement.holds()) {
            add(mapping, PGO.CONFIDENCE, NodeFactory.createLiteralDT(judgement.confidence(), XSDDatatype.XSDdecimal));
            judgement
                    .evidence()
                    .ifPresent(words -> add(mapping, PGO.EVIDENCE, NodeFactory.createLiteralLang(words, language)));
            add(mapping, Provenance.WAS_GENERATED_BY, activity);
        } else {
            add(mapping, Provenance.WAS_INVALIDATED_BY, activity);
        }
    }

    private void serves(Node project, MappedProject mapped) {
        Set<String> served = new LinkedHashSet<>();
        mapped.outcomes()
                .forEach(outcome -> outcome.judgements().stream()
                        .filter(Judgement::holds)
                        .map(Judgement::notation)
                        .forEach(served::add));
        served.forEach(notation -> add(project, PGO.SERVES, ProgrammeIri.concept(notation)));
    }

    private static Node number(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    private void add(Node subject, Property property, Resource object) {
        add(subject, property, object.asNode());
    }

    private void add(Node subject, Property property, Node object) {
        triples.add(Triple.create(subject, property.asNode(), object));
    }
}
