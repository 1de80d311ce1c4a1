/**
 * The domain as plain records, free of RDF and of files: concepts with their labels, the editions and attestations
 * that state them, the links between them, and how names changed from one programme period to the next. Each record
 * is one row of a file in {@code data/}; {@code data/README.md} explains the columns. {@link
 * eu.programmegraph.concept.Ontology} holds the classes and properties by which all this is written in RDF.
 */
@NullMarked
package eu.programmegraph.concept;

import org.jspecify.annotations.NullMarked;
