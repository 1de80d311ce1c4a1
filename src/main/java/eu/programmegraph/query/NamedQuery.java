package eu.programmegraph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A query of the catalogue.
 *
 * @param name the name of its file, without {@code .rq}
 * @param question the question it answers
 * @param audience for whom: researcher, portal, analyst
 * @param parameters the names of its parameters, and what each means
 * @param text the whole file
 */
public record NamedQuery(
        String name,
        String title,
        String question,
        List<String> audience,
        String theme,
        Map<String, String> parameters,
        String text) {
    public NamedQuery {
        audience = List.copyOf(audience);
        parameters = Map.copyOf(parameters);
    }

    /** The query with its defaults. */
    public Query query() {
        try {
            return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException broken) {
            throw new QueryException("queries/" + name + ".rq is not valid SPARQL 1.1: " + broken.getMessage(), broken);
        }
    }

    /** The query with other values for some of its parameters. */
    public Query with(Map<String, String> values) {
        Set<String> unknown = new TreeSet<>(values.keySet());
        unknown.removeAll(parameters.keySet());
        if (!unknown.isEmpty()) {
            throw new UnknownNameException("The query %s has no parameter %s. %s"
                    .formatted(name, String.join(", ", unknown), describeParameters()));
        }
        Defaults defaults = new Defaults(values);
        return QueryTransformOps.transform(query(), defaults, new ExprTransformApplyElementTransform(defaults));
    }

    private String describeParameters() {
        return parameters.isEmpty()
                ? "It has none."
                : "Its parameters are: " + parameters.keySet().stream().sorted().collect(Collectors.joining(", "))
                        + ".";
    }

    /** The names of the variables that have a VALUES block of their own, with one value in it. */
    Set<String> defaults() {
        Defaults defaults = new Defaults(Map.of());
        QueryTransformOps.transform(query(), defaults, new ExprTransformApplyElementTransform(defaults));
        return Set.copyOf(defaults.seen.keySet());
    }

    /** Replaces the value in the VALUES blocks of the given variables. */
    private static final class Defaults extends ElementTransformCopyBase {
        private final Map<String, String> values;
        private final Map<String, Node> seen = new HashMap<>();

        Defaults(Map<String, String> values) {
            this.values = values;
        }

        @Override
        public Element transform(ElementData block) {
            if (block.getVars().size() != 1 || block.getRows().size() != 1) {
                return block;
            }
            Var variable = block.getVars().get(0);
            seen.put(variable.getVarName(), block.getRows().get(0).get(variable));
            String value = values.get(variable.getVarName());
            if (value == null) {
                return block;
            }
            ElementData replaced = new ElementData();
            replaced.add(variable);
            replaced.add(BindingFactory.binding(variable, NodeFactory.createLiteralString(value)));
            return replaced;
        }
    }
}
