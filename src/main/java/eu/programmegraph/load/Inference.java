package eu.programmegraph.load;

import eu.programmegraph.ProgramFile;
import java.io.BufferedReader;
import java.io.StringReader;
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
        BufferedReader text = new BufferedReader(new StringReader(ProgramFile.text(Inference.class, RULES)));
        return Rule.parseRules(Rule.rulesParserFromReader(text));
    }
}
