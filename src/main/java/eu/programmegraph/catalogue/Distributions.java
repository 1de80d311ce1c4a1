package eu.programmegraph.catalogue;

import eu.programmegraph.vocab.ProgrammeIri;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/** Describes the files (DCAT-AP 3.0.1, Distribution). */
final class Distributions {

    private static final String GZIP = "application/gzip";
    private static final Resource LICENCE =
            ResourceFactory.createResource("http://publications.europa.eu/resource/authority/licence/CC_BY_4_0");

    /** As long as the version begins with 0. */
    private static final Resource EXPERIMENTAL = ResourceFactory.createResource(
            "http://publications.europa.eu/resource/authority/planned-availability/EXPERIMENTAL");

    private final Model model;

    private final Set<String> streamed;

    /**
     * A description.
     *
     * @param streamed the names of the graphs that were written piece by piece
     */
    Distributions(Model model, Set<String> streamed) {
        this.model = model;
        this.streamed = streamed;
    }

    /**
     * Adds a file as a distribution of a dataset.
     *
     * @param ours whether all of it is under the project's licence
     */
    void add(Resource dataset, Dump dump, boolean ours) {
        Resource address = model.createResource(ProgrammeIri.BASE + "dump/" + dump.file());
        Resource distribution = model.createResource(ProgrammeIri.BASE + "distribution/" + dump.file())
                .addProperty(RDF.type, DCAT.Distribution)
                .addProperty(DCTerms.title, title(dump), "en")
                .addProperty(DCTerms.description, description(dump), "en")
                .addProperty(DCAT.accessURL, address)
                .addProperty(DCAT.downloadURL, address)
                .addProperty(DCTerms.format, fileType(dump.format()))
                .addProperty(DCAT.mediaType, mediaType(dump.format().mediaType()))
                .addProperty(Terms.AVAILABILITY, EXPERIMENTAL);
        if (ours) {
            distribution.addProperty(DCTerms.license, LICENCE);
        }
        if (dump.compressed()) {
            distribution.addProperty(DCAT.compressFormat, mediaType(GZIP));
        }
        dump.content().ifPresent(content -> add(distribution, dump, content));
        dataset.addProperty(DCAT.distribution, distribution);
        if (dump.format() != DumpFormat.CSV) {
            dataset.addProperty(VOID.dataDump, address);
        }
    }

    private void add(Resource distribution, Dump dump, Dump.Content content) {
        Resource checksum = model.createResource(ProgrammeIri.BASE + "checksum/" + dump.file())
                .addProperty(RDF.type, Terms.CHECKSUM_TYPE)
                .addProperty(Terms.ALGORITHM, model.wrapAsResource(Terms.SHA256.asNode()))
                .addProperty(Terms.CHECKSUM_VALUE, content.sha256(), XSDDatatype.XSDhexBinary);
        model.add(Terms.SHA256, RDF.type, Terms.CHECKSUM_ALGORITHM);
        distribution
                .addProperty(DCAT.byteSize, Long.toString(content.bytes()), XSDDatatype.XSDnonNegativeInteger)
                .addProperty(Terms.CHECKSUM, checksum);
    }

    private static String title(Dump dump) {
        return switch (dump.subject()) {
            case Dump.ALL -> "All graphs in " + dump.format().title();
            case Dump.CONCEPTS -> "Table of concepts" + (dump.compressed() ? ", compressed" : "");
            default -> "Graph %s in %s".formatted(dump.subject(), dump.format().title());
        };
    }

    private String description(Dump dump) {
        boolean isStreamed = streamed.contains(dump.subject());
        String sorted = "Sorted, so that two versions can be compared line by line.";
        return switch (dump.subject()) {
            case Dump.ALL ->
                (List.of(DumpFormat.TRIG, DumpFormat.NQUADS, DumpFormat.JSONLD).contains(dump.format())
                                ? "All named graphs, each by its name. "
                                : "The union of all named graphs. ")
                        + (streamed.isEmpty() ? sorted : portfolios(dump.format()));
            case Dump.CONCEPTS ->
                "One row for each concept, with its names and its definition in each language as columns.";
            default ->
                "The triples of one named graph. " + (isStreamed ? "In the order of the list of projects." : sorted);
        };
    }

    private static String portfolios(DumpFormat format) {
        return DumpFormat.ofStreams().contains(format)
                ? "Sorted, but for portfolios and their mappings, which stand at the end in the order of their lists."
                : "Sorted. Without portfolios and their mappings, which are too large for this format.";
    }

    private Resource fileType(DumpFormat format) {
        return model.createResource(Terms.FILE_TYPES + format.fileType())
                .addProperty(RDF.type, DCTerms.MediaTypeOrExtent)
                .addProperty(DCTerms.title, format.title(), "en");
    }

    private Resource mediaType(String name) {
        return model.createResource(Terms.MEDIA_TYPES + name)
                .addProperty(RDF.type, DCTerms.MediaType)
                .addProperty(DCTerms.title, name);
    }
}
