/**
 * Lists of funded projects, as they are exported or typed: CSV and XLSX in, records out, one project after the other, in
 * bounded memory. Knows no RDF.
 *
 * <p>Way in: {@link eu.programmegraph.portfolio.ProjectList}. It tells encoding, delimiter and columns (by {@code
 * columns.csv}), and gives the rows one after the other; what a row says ({@link eu.programmegraph.portfolio.Reading}) can
 * be found out by several threads at once. {@link eu.programmegraph.portfolio.Summary} tells the languages of a summary
 * apart. Personal data is not read: no column with an address is known, and names of persons are passed over.
 */
@NullMarked
package eu.programmegraph.portfolio;

import org.jspecify.annotations.NullMarked;
