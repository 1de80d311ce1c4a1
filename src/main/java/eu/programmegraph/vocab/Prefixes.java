package eu.programmegraph.vocab;

import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VCARD4;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;

/** The prefixes in which IRIs are stored and printed. */
public final class Prefixes {

    public static final PrefixMapping MAP = PrefixMapping.Factory.create()
            .setNsPrefix("pgo", PGO.NAMESPACE)
            .setNsPrefix("pgc", ProgrammeIri.CONCEPTS)
            .setNsPrefix("skos", SKOS.getURI())
            .setNsPrefix("dcterms", DCTerms.getURI())
            .setNsPrefix("rdf", RDF.getURI())
            .setNsPrefix("rdfs", RDFS.getURI())
            .setNsPrefix("owl", OWL2.getURI())
            .setNsPrefix("xsd", XSD.getURI())
            .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
            .setNsPrefix("sh", "http://www.w3.org/ns/shacl#")
            .setNsPrefix("schema", "https://schema.org/")
            .setNsPrefix("org", "http://www.w3.org/ns/org#")
            .setNsPrefix("dcat", DCAT.getURI())
            .setNsPrefix("void", VOID.getURI())
            .setNsPrefix("sd", "http://www.w3.org/ns/sparql-service-description#")
            .setNsPrefix("foaf", "http://xmlns.com/foaf/0.1/")
            .setNsPrefix("vcard", VCARD4.getURI())
            .setNsPrefix("spdx", "http://spdx.org/rdf/terms#")
            .setNsPrefix("dcatap", "http://data.europa.eu/r5r/")
            .setNsPrefix("vann", "http://purl.org/vocab/vann/")
            .setNsPrefix("bibo", "http://purl.org/ontology/bibo/")
            .setNsPrefix("eurio", "http://data.europa.eu/s66#")
            .lock();

    private Prefixes() {}
}
