/**
 * Files in, a checked generation out.
 *
 * <p>Way in: {@link eu.programmegraph.load.Loader}. It reads the ontology ({@code ontology/*.ttl}) and the data
 * ({@code data/*.csv}, one small reader per kind of file, and {@code data/catalogue.ttl}), turns them into RDF, infers what a plain query should find
 * without a reasoner, checks everything against {@code ontology/shapes.ttl}, and writes and publishes the next
 * generation of the store, with its catalogue and its files.
 *
 * <p>Lists of projects ({@link eu.programmegraph.load.Portfolios}) take another way, as a stream: row by row they are read,
 * understood by several threads, and written into store and files in their order. Portfolios that a load does not name are
 * taken over from the current generation.
 *
 * <p>What is wrong with the input is a {@link eu.programmegraph.load.Problem}, not an exception: all of them are
 * collected, and nothing is published while there is one that is an error. Those of lists
 * are told one by one to the {@link eu.programmegraph.load.LoadListener}.
 */
@NullMarked
package eu.programmegraph.load;

import org.jspecify.annotations.NullMarked;
