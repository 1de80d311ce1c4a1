/**
 * Programme Graph: a knowledge graph and SPARQL endpoint of the concepts of a funding programme. Each package is a room,
 * and imports only rooms below it: {@code cli} over {@code web} over {@code page}, over {@code load} and {@code query}, over
 * {@code catalogue}, {@code graph}, {@code language}, {@code mapping} and {@code portfolio}, over {@code concept} and {@code vocab}.
 */
@NullMarked
package eu.programmegraph;

import org.jspecify.annotations.NullMarked;
