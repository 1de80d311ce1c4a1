package eu.programmegraph.web;

import java.util.List;
import java.util.Objects;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.jspecify.annotations.Nullable;

/** Finds what in a query would have the server call another one. */
final class OutgoingRequests {

    private static final ExprVisitorBase NOTHING = new ExprVisitorBase();

    private OutgoingRequests() {}

    /** Whether there is a SERVICE anywhere in it: in a subquery, in EXISTS, in an aggregate, or SILENT. */
    static boolean hasService(Query query) {
        Search search = new Search();
        if (query.getQueryPattern() == null) {
            search.look(query.getHavingExprs());
            search.lookAtOrder(query.getOrderBy());
        } else {
            Walker.walk(Algebra.compile(query), search, NOTHING);
        }
        return search.found;
    }

    private static final class Search extends OpVisitorBase {
        private boolean found;

        @Override
        public void visit(OpService service) {
            found = true;
        }

        /** The walker passes over what rows are sorted by, and what is aggregated. */
        @Override
        public void visit(OpOrder order) {
            lookAtOrder(order.getConditions());
        }

        @Override
        public void visit(OpGroup group) {
            group.getAggregators().stream()
                    .map(aggregate -> aggregate.getAggregator().getExprList())
                    .filter(Objects::nonNull)
                    .forEach(expressions -> look(expressions.getList()));
        }

        private void lookAtOrder(@Nullable List<SortCondition> conditions) {
            if (conditions != null) {
                look(conditions.stream().map(SortCondition::getExpression).toList());
            }
        }

        private void look(List<Expr> expressions) {
            expressions.forEach(expression -> Walker.walk(expression, this, NOTHING));
        }
    }
}
