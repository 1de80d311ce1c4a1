package eu.programmegraph.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFFormat;
import org.jspecify.annotations.Nullable;

/** The forms in which a document can be had, the one that is preferred where a client does not care first. */
enum Form {
    HTML("text/html", ".html", null),
    TURTLE("text/turtle", ".ttl", RDFFormat.TURTLE_PRETTY),
    JSON_LD("application/ld+json", ".jsonld", RDFFormat.JSONLD_PRETTY),
    RDF_XML("application/rdf+xml", ".rdf", RDFFormat.RDFXML_PLAIN),
    N_TRIPLES("application/n-triples", ".nt", RDFFormat.NTRIPLES_UTF8),
    TRIG("application/trig", ".trig", RDFFormat.TRIG_PRETTY);

    private final String mediaType;
    private final String suffix;

    /** Jena's formats do not change, though they are not marked so. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Optional<RDFFormat> rdf;

    Form(String mediaType, String suffix, @Nullable RDFFormat rdf) {
        this.mediaType = mediaType;
        this.suffix = suffix;
        this.rdf = Optional.ofNullable(rdf);
    }

    /** The media type without parameters, such as {@code text/turtle}. */
    String mediaType() {
        return mediaType;
    }

    /** The media type as it is sent: those that are text say in which characters. */
    String contentType() {
        return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
    }

    /** What the address of a document in this form ends in. */
    String suffix() {
        return suffix;
    }

    /** The path of the document whose form is at that path. */
    String without(String path) {
        return path.substring(0, path.length() - suffix.length());
    }

    /** How Jena writes it; nothing for HTML. */
    Optional<RDFFormat> rdf() {
        return rdf;
    }

    /** The form whose suffix the path ends in. */
    static Optional<Form> ofSuffix(String path) {
        return Stream.of(values()).filter(form -> path.endsWith(form.suffix)).findFirst();
    }
}
