package eu.programmegraph.concept;

/**
 * A term of another vocabulary that the ontology declares.
 *
 * @param uses how many things in the data are of it, if it is a class; how many statements have it, if it is a property
 */
public record ReusedTerm(String iri, long uses) {}
