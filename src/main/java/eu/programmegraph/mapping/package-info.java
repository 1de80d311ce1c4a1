/**
 * Outcome text in, ranked goals with evidence out; knows words and notations, and no RDF.
 *
 * <p>Way in: {@link eu.programmegraph.mapping.OutcomeMapper}, which {@link eu.programmegraph.mapping.MappingModel} gives
 * once it has learned from a {@link eu.programmegraph.mapping.Corpus}. A text becomes features (stems, letters in a row,
 * meanings of words: {@code FeatureReader}, {@code Lexicon}); a linear model says how much each speaks for each goal
 * ({@code Trainer}, {@code LinearModel}); how far that is to be believed, statements that were not learned from have told
 * ({@code Calibration}); the words that speak most are the evidence ({@code Evidence}). {@link
 * eu.programmegraph.mapping.LanguageDetector} tells the language of a text, {@code Sentences} parts it. {@link
 * eu.programmegraph.mapping.TextTable} reads a table of texts, {@link eu.programmegraph.mapping.RowMapper} maps its rows.
 */
@NullMarked
package eu.programmegraph.mapping;

import org.jspecify.annotations.NullMarked;
