package eu.programmegraph.vocab;

import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
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
            .lock();

    private Prefixes() {}
}
