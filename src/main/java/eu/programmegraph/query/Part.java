package eu.programmegraph.query;

import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A part of a list.
 *
 * @param offset how many rows are passed over
 * @param limit how many there are at most
 */
public record Part(long offset, long limit) {

    /**
     * The query with this part in the place of that which it has a LIMIT for, be it the whole or a subquery: a list is cut
     * before what else there is to say about its rows is looked up.
     */
    Query of(Query query) {
        Query changed = QueryTransformOps.transform(query, new Cut());
        if (changed.hasLimit()) {
            cut(changed);
        }
        return changed;
    }

    private void cut(Query query) {
        query.setLimit(limit);
        query.setOffset(offset);
    }

    private final class Cut extends ElementTransformCopyBase {
        @Override
        public Element transform(ElementSubQuery element, Query inner) {
            return Optional.of(inner)
                    .filter(Query::hasLimit)
                    .<Element>map(limited -> {
                        Query copy = limited.cloneQuery();
                        cut(copy);
                        return new ElementSubQuery(copy);
                    })
                    .orElseGet(() -> super.transform(element, inner));
        }
    }
}
