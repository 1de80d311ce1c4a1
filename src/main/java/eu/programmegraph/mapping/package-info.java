/**
 * Outcome text in, ranked goals with evidence out; knows words and notations, and no RDF.
 *
 * <p>Way in: {@link eu.programmegraph.mapping.OutcomeMapper}.
 */
@NullMarked
package eu.programmegraph.mapping;

import org.jspecify.annotations.NullMarked;
