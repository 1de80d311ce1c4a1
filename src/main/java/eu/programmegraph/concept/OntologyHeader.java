package eu.programmegraph.concept;

/**
 * What the ontology says of itself; what it does not say is empty. Its title and description are its texts.
 *
 * @param versionIri the IRI of this version of it
 * @param licence the IRI of the licence
 * @param created a date (ISO 8601), as the two after it
 * @param status the IRI of how far it has got, such as draft
 * @param prefix the prefix that is recommended for its namespace
 */
public record OntologyHeader(
        String iri,
        OntologyTexts texts,
        String version,
        String versionIri,
        String licence,
        String created,
        String issued,
        String modified,
        String status,
        String prefix,
        String namespace,
        String citation) {}
