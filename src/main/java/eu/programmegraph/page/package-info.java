/**
 * The pages that people read: HTML made of the vocabulary, in five languages.
 *
 * <p>Way in: {@link eu.programmegraph.page.Pages}, one method a page. What is shown is gathered into records, one a page
 * ({@link eu.programmegraph.page.ConceptPage} and the like), and written by the templates in {@code src/main/jte}, which
 * become classes of this package when the program is built. They escape whatever is put into them.
 *
 * <ul>
 *   <li>{@link eu.programmegraph.page.Reader} says in which language the interface is, and in which the content.
 *   <li>{@link eu.programmegraph.page.Links} knows where everything is.
 *   <li>{@link eu.programmegraph.page.Messages} are the texts of the interface ({@code messages_*.properties}).
 *   <li>{@link eu.programmegraph.page.Wording} finds labels in the reader's language, or in the next best one.
 * </ul>
 *
 * <p>This room knows neither HTTP nor RDF; the examples of the query editor come from the catalogue of queries.
 */
@NullMarked
package eu.programmegraph.page;

import org.jspecify.annotations.NullMarked;
