package eu.programmegraph.web;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Finds what in a query would have the server call another one. */
final class OutgoingRequests {

    private static final ExprVisitorBase NOTHING = new ExprVisitorBase();

    private OutgoingRequests() {}

    /** Whether there is a SERVICE anywhere in it: in a subquery, in EXISTS, or SILENT. */
    static boolean hasService(Query query) {
        if (query.getQueryPattern() == null) {
            return false;
        }
        Search search = new Search();
        Walker.walk(Algebra.compile(query), search, NOTHING);
        return search.found;
    }

    private static final class Search extends OpVisitorBase {
        private boolean found;

        @Override
        public void visit(OpService service) {
            found = true;
        }

        /** The walker passes over what rows are sorted by. */
        @Override
        public void visit(OpOrder order) {
            order.getConditions().forEach(condition -> Walker.walk(condition.getExpression(), this, NOTHING));
        }
    }
}
