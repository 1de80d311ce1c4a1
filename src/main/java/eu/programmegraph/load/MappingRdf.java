package eu.programmegraph.load;

import eu.programmegraph.vocab.PGO;
import eu.programmegraph.vocab.ProgrammeIri;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** Outcomes and mappings as RDF. What is said of one thing stands together. */
final class MappingRdf {

    private final List<Triple> triples = new ArrayList<>();
    private final MappedProject mapped;
    private final Node project;

    private MappingRdf(MappedProject mapped) {
        this.mapped = mapped;
        project = ProgrammeIri.project(mapped.identifier()).asNode();
    }

    static List<Triple> triples(MappedProject mapped) {
        MappingRdf rdf = new MappingRdf(mapped);
        mapped.outcomes().forEach(rdf::outcome);
        rdf.serves();
        return rdf.triples;
    }

    private void outcome(MappedOutcome outcome) {
        Node node = ProgrammeIri.outcome(mapped.identifier(), outcome.number()).asNode();
        add(node, RDF.type, PGO.OUTCOME_TYPE);
        add(node, PGO.OUTCOME_OF, project);
        add(node, PGO.STATEMENT, NodeFactory.createLiteralLang(outcome.statement(), outcome.language()));
        add(node, PGO.BEGINS_AT, number(outcome.begin()));
        add(node, PGO.ENDS_AT, number(outcome.end()));
        outcome.judgements().stream()
                .filter(Judgement::holds)
                .forEach(judgement -> add(node, PGO.MAPS_TO, ProgrammeIri.concept(judgement.notation())));
        outcome.judgements().forEach(judgement -> judgement(outcome, node, judgement));
    }

    private void judgement(MappedOutcome outcome, Node node, Judgement judgement) {
        Node mapping = ProgrammeIri.mapping(mapped.identifier(), outcome.number(), judgement.notation())
                .asNode();
        Node activity = NodeFactory.createURI(judgement.activity());
        add(mapping, RDF.type, judgement.holds() ? PGO.MAPPING : PGO.REJECTED_MAPPING);
        add(mapping, PGO.OUTCOME, node);
        add(mapping, PGO.CONCEPT, ProgrammeIri.concept(judgement.notation()));
        if (judgement.holds()) {
            add(mapping, PGO.CONFIDENCE, NodeFactory.createLiteralDT(judgement.confidence(), XSDDatatype.XSDdecimal));
            judgement
                    .evidence()
                    .ifPresent(words ->
                            add(mapping, PGO.EVIDENCE, NodeFactory.createLiteralLang(words, outcome.language())));
            add(mapping, Provenance.WAS_GENERATED_BY, activity);
        } else {
            add(mapping, Provenance.WAS_INVALIDATED_BY, activity);
        }
    }

    private void serves() {
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
