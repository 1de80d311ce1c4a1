package eu.programmegraph.catalogue;

import java.util.Arrays;
import java.util.List;

/** The formats in which the data is written to files. */
public enum DumpFormat {
    TURTLE("Turtle", "ttl", "text/turtle", "RDF_TURTLE"),
    NTRIPLES("N-Triples", "nt", "application/n-triples", "RDF_N_TRIPLES"),
    JSONLD("JSON-LD", "jsonld", "application/ld+json", "JSON_LD"),
    RDFXML("RDF/XML", "rdf", "application/rdf+xml", "RDF_XML"),
    TRIG("TriG", "trig", "application/trig", "RDF_TRIG"),
    NQUADS("N-Quads", "nq", "application/n-quads", "RDF_N_QUADS"),
    CSV("CSV", "csv", "text/csv", "CSV");

    private final String title;
    private final String suffix;
    private final String mediaType;
    private final String fileType;

    DumpFormat(String title, String suffix, String mediaType, String fileType) {
        this.title = title;
        this.suffix = suffix;
        this.mediaType = mediaType;
        this.fileType = fileType;
    }

    /** The formats of RDF. */
    static List<DumpFormat> ofRdf() {
        return Arrays.stream(values()).filter(format -> format != CSV).toList();
    }

    /** The formats of graphs that are written piece by piece. */
    static List<DumpFormat> ofStreams() {
        return List.of(TURTLE, NTRIPLES, TRIG, NQUADS);
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** The end of the names of its files, without the full stop, and without that of compression. */
    public String suffix() {
        return suffix;
    }

    /** The media type (IANA). */
    public String mediaType() {
        return mediaType;
    }

    /** The code in the EU authority table of file types. */
    String fileType() {
        return fileType;
    }
}
