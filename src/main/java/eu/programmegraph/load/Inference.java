package eu.programmegraph.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.InfModel;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.reasoner.rulesys.GenericRuleReasoner;
import org.apache.jena.reasoner.rulesys.Rule;

/** Applies {@code inference.rules} until nothing new comes out. */
final class Inference {

    private static final String RULES = "inference.rules";

    private Inference() {}

    /** What follows from the model and does not stand in it. */
    static Model infer(Model asserted) {
        GenericRuleReasoner reasoner = new GenericRuleReasoner(rules());
        reasoner.setMode(GenericRuleReasoner.FORWARD_RETE);
        InfModel inferred = ModelFactory.createInfModel(reasoner, asserted);
        Graph deductions = inferred.getDeductionsModel().getGraph();
        Model result = ModelFactory.createDefaultModel();
        deductions.find().filterDrop(asserted.getGraph()::contains).forEach(result.getGraph()::add);
        return result;
    }

    private static List<Rule> rules() {
        try (InputStream stream = Inference.class.getResourceAsStream(RULES)) {
            if (stream == null) {
                throw new IllegalStateException("The resource " + RULES + " is missing from the program.");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Rule.parseRules(
                    Rule.rulesParserFromReader(new java.io.BufferedReader(new java.io.StringReader(text))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
