/**
 * The catalogue of queries: each file of {@code queries/} is a SPARQL query with a header that says what question it
 * answers. Way in: {@link eu.programmegraph.query.QueryCatalogue}.
 *
 * <p>A parameter of a query is a variable with its default in a VALUES block of its own. The file as it stands is
 * therefore plain SPARQL for any client, and a value given instead of the default can only ever be a value: it is put
 * into the parsed query, never into its text.
 */
@NullMarked
package eu.programmegraph.query;

import org.jspecify.annotations.NullMarked;
