package eu.programmegraph.page;

import eu.programmegraph.query.Part;
import eu.programmegraph.query.Rows;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Figures about portfolios of projects: what queries of the catalogue find. */
public interface Figures {

    /** The names of the portfolios that there are. */
    List<String> portfolios();

    /**
     * The answer to a query; nothing if it could not be had in time.
     *
     * @param values for those parameters of the query that shall not be as the catalogue has them
     * @param part which part of the list is wanted; if nothing, the one that the query itself says
     */
    Optional<Rows> ask(String query, Map<String, String> values, Optional<Part> part);

    /** The answer as the query itself limits it. */
    default Optional<Rows> ask(String query, Map<String, String> values) {
        return ask(query, values, Optional.empty());
    }
}
