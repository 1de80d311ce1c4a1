package eu.programmegraph.load;

import eu.programmegraph.catalogue.Dumps;
import eu.programmegraph.graph.Generation;
import java.time.Instant;
import java.util.Optional;
import org.apache.jena.riot.system.StreamRDF;

/**
 * What there is to be done for portfolios, and where the results go.
 *
 * @param wishes what was asked for
 * @param before the current generation
 * @param dumps takes the files
 * @param quads takes the statements
 * @param began when the load began
 */
record PortfolioWork(
        PortfolioPlan plan,
        Portfolios wishes,
        Prepared prepared,
        Optional<Generation> before,
        Dumps dumps,
        StreamRDF quads,
        Instant began) {}
