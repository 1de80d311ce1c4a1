/**
 * Constants: the terms of the ontology, the IRIs that the data mints, and those of the authority tables it points to.
 * Way in: {@link eu.programmegraph.vocab.PGO} and {@link eu.programmegraph.vocab.ProgrammeIri}.
 */
@NullMarked
package eu.programmegraph.vocab;

import org.jspecify.annotations.NullMarked;
