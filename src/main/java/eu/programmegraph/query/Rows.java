package eu.programmegraph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * What a query has found, as texts.
 *
 * @param columns the names of the variables, in the order of the query
 */
public record Rows(List<String> columns, List<Row> rows) {

    public Rows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Reads all of them. */
    static Rows of(RowSet found) {
        List<String> columns =
                found.getResultVars().stream().map(Var::getVarName).toList();
        return new Rows(columns, Iter.toList(Iter.map(found, Row::of)));
    }

    public Stream<Row> stream() {
        return rows.stream();
    }

    /** One row: the texts and IRIs of those variables that have a value. */
    public record Row(Map<String, String> values) {

        public Row {
            values = Map.copyOf(values);
        }

        private static Row of(Binding binding) {
            Map<String, String> values = new HashMap<>();
            binding.forEach((variable, node) -> values.put(variable.getVarName(), text(node)));
            return new Row(values);
        }

        private static String text(Node node) {
            return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
        }

        /** The text or the IRI of a variable, if it has a value. */
        public Optional<String> find(String variable) {
            return Optional.ofNullable(values.get(variable));
        }

        /** The text of a variable; empty if it has no value. */
        public String text(String variable) {
            return find(variable).orElse("");
        }
    }
}
