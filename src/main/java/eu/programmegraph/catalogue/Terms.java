package eu.programmegraph.catalogue;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Terms of vocabularies of which Jena has no constants. */
final class Terms {

    /** SPARQL 1.1 Service Description. */
    static final String SD = "http://www.w3.org/ns/sparql-service-description#";

    static final Resource SD_GRAPH = ResourceFactory.createResource(SD + "Graph");
    static final Resource SD_NAMED_GRAPH_TYPE = ResourceFactory.createResource(SD + "NamedGraph");
    static final Resource SD_DATASET = ResourceFactory.createResource(SD + "Dataset");
    static final Property SD_NAMED_GRAPH = ResourceFactory.createProperty(SD, "namedGraph");
    static final Property SD_DEFAULT_GRAPH = ResourceFactory.createProperty(SD, "defaultGraph");
    static final Property SD_NAME = ResourceFactory.createProperty(SD, "name");
    static final Property SD_GRAPH_OF_NAME = ResourceFactory.createProperty(SD, "graph");

    private static final String SPDX = "http://spdx.org/rdf/terms#";

    static final Resource CHECKSUM_TYPE = ResourceFactory.createResource(SPDX + "Checksum");
    static final Resource SHA256 = ResourceFactory.createResource(SPDX + "checksumAlgorithm_sha256");
    static final Resource CHECKSUM_ALGORITHM = ResourceFactory.createResource(SPDX + "ChecksumAlgorithm");
    static final Property CHECKSUM = ResourceFactory.createProperty(SPDX, "checksum");
    static final Property ALGORITHM = ResourceFactory.createProperty(SPDX, "algorithm");
    static final Property CHECKSUM_VALUE = ResourceFactory.createProperty(SPDX, "checksumValue");

    static final Property AVAILABILITY = ResourceFactory.createProperty("http://data.europa.eu/r5r/", "availability");

    static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    static final String FILE_TYPES = "http://publications.europa.eu/resource/authority/file-type/";

    private Terms() {}
}
