/**
 * Lists of funded projects, as they are exported or typed: CSV and XLSX in, records out, one project after the other, in
 * bounded memory. Knows no RDF.
 */
@NullMarked
package eu.programmegraph.portfolio;

import org.jspecify.annotations.NullMarked;
