package eu.programmegraph.cli;

import eu.programmegraph.page.Figures;
import eu.programmegraph.query.Part;
import eu.programmegraph.query.QueryCatalogue;
import eu.programmegraph.query.Rows;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;

/** Figures for somebody who waits as long as it takes; each is counted once. To be used inside a transaction. */
final class UnhurriedFigures implements Figures {

    private static final Duration LONG = Duration.ofHours(12);

    private final QueryCatalogue catalogue;
    private final List<String> portfolios;
    private final DatasetGraph dataset;
    private final Map<List<Object>, Optional<Rows>> counted = new HashMap<>();

    UnhurriedFigures(QueryCatalogue catalogue, List<String> portfolios, DatasetGraph dataset) {
        this.catalogue = catalogue;
        this.portfolios = List.copyOf(portfolios);
        this.dataset = dataset;
    }

    @Override
    public List<String> portfolios() {
        return portfolios;
    }

    @Override
    public Optional<Rows> ask(String query, Map<String, String> values, Optional<Part> part) {
        return catalogue
                .find(query)
                .flatMap(found -> counted.computeIfAbsent(
                        List.of(query, found.known(values), part),
                        fresh -> found.find(found.known(values), part, dataset, LONG)));
    }
}
