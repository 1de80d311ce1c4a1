/**
 * The store: immutable generations of the data, each a TDB2 database with its full-text index, the data as
 * files, and a manifest.
 *
 * <p>Way in: {@link eu.programmegraph.graph.Store}. {@code Store.next()} builds a generation beside the served one and
 * publishes it by one rename of the symbolic link {@code current}; {@code Store.open()} reads one.
 *
 * <p>How it works:
 *
 * <ul>
 *   <li>A {@link eu.programmegraph.graph.NextGeneration} is built under {@code building/} while it holds the store's
 *       lock. Whatever a crash leaves there is swept by the next one.
 *   <li>TDB2 and Lucene let only one process at a time open their files. Generations never change, so each reader opens
 *       a view of its own: a directory of hard links. Server, command line and a stock Fuseki can so read at once, and
 *       an old generation can be deleted while somebody still reads it.
 *   <li>{@link eu.programmegraph.graph.LiveDataset} always is the newest generation; each transaction stays on the one
 *       it began with.
 *   <li>{@link eu.programmegraph.graph.StoreConfiguration} assembles all of them from {@code fuseki-config.ttl}, so
 *       that loading and serving agree.
 * </ul>
 */
@NullMarked
package eu.programmegraph.graph;

import org.jspecify.annotations.NullMarked;
