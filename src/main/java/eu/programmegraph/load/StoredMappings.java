package eu.programmegraph.load;

import eu.programmegraph.vocab.PGO;
import eu.programmegraph.vocab.ProgrammeIri;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Reads mappings back out of what {@link MappingRdf} has written, in its order. */
final class StoredMappings extends StreamRDFBase {

    private static final String PROJECTS = ProgrammeIri.BASE + "project/";
    private static final String DECIDING = "/decide-";

    private final Consumer<MappedProject> consumer;
    private final List<Triple> others = new ArrayList<>();
    private final List<MappedOutcome> outcomes = new ArrayList<>();
    private @Nullable String project;
    private @Nullable Thing outcome;
    private @Nullable Thing judgement;
    private List<Judgement> judgements = new ArrayList<>();

    /** A thing that is being described. */
    private record Thing(Node node, boolean holds, Map<Node, Node> values) {

        String text(org.apache.jena.rdf.model.Property property) {
            Node value = values.get(property.asNode());
            return value == null ? "" : value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI();
        }

        String language() {
            return Objects.requireNonNull(values.get(PGO.STATEMENT.asNode())).getLiteralLanguage();
        }
    }

    StoredMappings(Consumer<MappedProject> consumer) {
        this.consumer = consumer;
    }

    @Override
    public void quad(Quad quad) {
        boolean isType = quad.getPredicate().equals(RDF.type.asNode());
        if (isType && quad.getObject().equals(PGO.OUTCOME_TYPE.asNode())) {
            endOutcome();
            outcome = new Thing(quad.getSubject(), true, new HashMap<>());
        } else if (isType && isJudgement(quad.getObject())) {
            endJudgement();
            boolean holds = quad.getObject().equals(PGO.MAPPING.asNode());
            judgement = new Thing(quad.getSubject(), holds, new HashMap<>());
        } else {
            value(quad);
        }
    }

    private static boolean isJudgement(Node type) {
        return type.equals(PGO.MAPPING.asNode()) || type.equals(PGO.REJECTED_MAPPING.asNode());
    }

    private void value(Quad quad) {
        if (outcome != null && quad.getSubject().equals(outcome.node())) {
            outcome.values().put(quad.getPredicate(), quad.getObject());
        } else if (judgement != null && quad.getSubject().equals(judgement.node())) {
            judgement.values().put(quad.getPredicate(), quad.getObject());
        } else if (!quad.getPredicate().equals(PGO.SERVES.asNode())) {
            others.add(quad.asTriple());
        }
    }

    @Override
    public void finish() {
        endOutcome();
        endProject();
    }

    private void endJudgement() {
        if (judgement != null) {
            String activity =
                    judgement.text(judgement.holds() ? Provenance.WAS_GENERATED_BY : Provenance.WAS_INVALIDATED_BY);
            String concept = judgement.text(PGO.CONCEPT);
            judgements.add(new Judgement(
                    concept.substring(ProgrammeIri.CONCEPTS.length()),
                    judgement.holds(),
                    judgement.text(PGO.CONFIDENCE),
                    Optional.of(judgement.text(PGO.EVIDENCE)).filter(words -> !words.isEmpty()),
                    activity,
                    activity.contains(DECIDING)));
            judgement = null;
        }
    }

    private void endOutcome() {
        endJudgement();
        if (outcome != null) {
            String of = outcome.text(PGO.OUTCOME_OF);
            if (!of.equals(project)) {
                endProject();
                project = of;
            }
            String iri = outcome.node().getURI();
            outcomes.add(new MappedOutcome(
                    Integer.parseInt(iri.substring(iri.lastIndexOf('-') + 1)),
                    outcome.language(),
                    outcome.text(PGO.STATEMENT),
                    Integer.parseInt(outcome.text(PGO.BEGINS_AT)),
                    Integer.parseInt(outcome.text(PGO.ENDS_AT)),
                    judgements));
            judgements = new ArrayList<>();
            outcome = null;
        }
    }

    private void endProject() {
        if (project != null) {
            String identifier = URLDecoder.decode(project.substring(PROJECTS.length()), StandardCharsets.UTF_8);
            consumer.accept(new MappedProject(identifier, outcomes));
            outcomes.clear();
            project = null;
        }
    }

    /** What was said of things that are neither outcomes nor mappings, by the IRI of each: activities and agents. */
    Map<String, List<Triple>> activities() {
        Map<String, List<Triple>> byThing = new LinkedHashMap<>();
        others.forEach(triple -> byThing.computeIfAbsent(triple.getSubject().getURI(), iri -> new ArrayList<>())
                .add(triple));
        return byThing;
    }
}
