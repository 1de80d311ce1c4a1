package eu.programmegraph.graph;

import eu.programmegraph.ProgramFile;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;

/** The SELECT queries with which this room reads; each is a resource {@code NAME.rq} of it. */
final class StoredQueries {

    private static final Map<String, Query> PARSED = new ConcurrentHashMap<>();

    private final DatasetGraph dataset;

    StoredQueries(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** All rows that the query of that name finds. */
    Stream<Row> rows(String name) {
        return rows(QueryExec.dataset(dataset).query(parsed(name)));
    }

    /** All rows that the query of that name finds about the thing that it calls {@code ?this}. */
    Stream<Row> rows(String name, String iri) {
        return rows(QueryExec.dataset(dataset).query(parsed(name)).substitution("this", NodeFactory.createURI(iri)));
    }

    private static Stream<Row> rows(QueryExecBuilder asked) {
        try (QueryExec execution = asked.build()) {
            return Iter.toList(execution.select()).stream().map(Row::new);
        }
    }

    private static Query parsed(String name) {
        return PARSED.computeIfAbsent(name, StoredQueries::parse);
    }

    private static Query parse(String name) {
        String text = ProgramFile.text(StoredQueries.class, name + ".rq");
        return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    }

    /** One row of an answer. */
    record Row(Binding binding) {

        /** The text or the IRI of a variable, if it has a value. */
        Optional<String> find(String variable) {
            return Optional.ofNullable(binding.get(Var.alloc(variable)))
                    .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
        }

        /** The text of a variable; empty if it has no value. */
        String text(String variable) {
            return find(variable).orElse("");
        }

        /** The last step of the IRI that a variable has: what follows {@code #}, or else the last {@code /}. */
        String localName(String variable) {
            Node node = binding.get(Var.alloc(variable));
            String iri = node == null ? "" : node.toString();
            return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
        }
    }
}
