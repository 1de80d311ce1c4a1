package eu.programmegraph.query;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * A part of a list.
 *
 * @param offset how many rows are passed over
 * @param limit how many there are at most
 */
public record Part(long offset, long limit) {

    /**
     * Has a query find this part of what it has a LIMIT for, be it the whole or a subquery: a list is cut before what else
     * there is to say about its rows is looked up.
     */
    void cut(Query query) {
        if (query.hasLimit()) {
            query.setLimit(limit);
            query.setOffset(offset);
        }
        ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementSubQuery part) {
                cut(part.getQuery());
            }
        });
    }
}
