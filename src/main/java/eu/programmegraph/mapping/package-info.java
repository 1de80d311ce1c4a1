/**
 * What a text is about: in which language it is written, and which goals of the programme it serves. Knows neither RDF nor
 * files of projects.
 *
 * <p>Way in: {@link eu.programmegraph.mapping.LanguageDetector} for the language, {@link
 * eu.programmegraph.mapping.OutcomeMapper} for the goals.
 */
@NullMarked
package eu.programmegraph.mapping;

import org.jspecify.annotations.NullMarked;
