package eu.programmegraph.page;

import eu.programmegraph.concept.Labels;
import eu.programmegraph.concept.Language;
import eu.programmegraph.vocab.ProgrammeIri;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonBuilder;

/** What search engines read: schema.org data, as JSON-LD that can stand inside HTML. */
final class StructuredData {

    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private StructuredData() {}

    /** A concept as a schema.org DefinedTerm. */
    static String concept(ConceptPage page, Subject subject, Links links) {
        JsonBuilder json = begin("DefinedTerm", subject)
                .pair("termCode", page.concept().notation())
                .pair("name", page.label().text())
                .pair("inLanguage", page.label().language().tag())
                .pair("url", links.absolute(links.reader().language(), subject.path()))
                .pair(
                        "inDefinedTermSet",
                        ProgrammeIri.scheme(page.concept().scheme()).getURI());
        page.definition().ifPresent(definition -> json.pair("description", definition.text()));
        json.key("alternateName").startArray();
        page.names().stream().map(Labels::preferred).distinct().forEach(json::value);
        json.finishArray();
        return end(json);
    }

    /** A scheme as a schema.org DefinedTermSet. */
    static String scheme(SchemePage page, Subject subject, Links links) {
        SchemeSummary scheme = page.scheme();
        JsonBuilder json = begin("DefinedTermSet", subject)
                .pair("name", scheme.title().text())
                .pair("inLanguage", scheme.title().language().tag())
                .pair("url", links.absolute(links.reader().language(), subject.path()))
                .pair("license", LICENCE);
        scheme.description().ifPresent(description -> json.pair("description", description.text()));
        json.key("hasDefinedTerm").startArray();
        page.letters().values().stream()
                .flatMap(java.util.List::stream)
                .map(item -> ProgrammeIri.concept(item.notation()).getURI())
                .sorted()
                .forEach(json::value);
        json.finishArray();
        return end(json);
    }

    /** The ontology as a schema.org DefinedTermSet. */
    static String ontology(OntologyPage page, Subject subject, Links links) {
        JsonBuilder json = begin("DefinedTermSet", subject.iri())
                .pair("name", page.title().text())
                .pair("inLanguage", page.title().language().tag())
                .pair("version", page.header().version())
                .pair("license", page.header().licence())
                .pair("url", links.absolute(links.reader().language(), subject.path()));
        page.description().ifPresent(description -> json.pair("description", description.text()));
        return end(json);
    }

    /** A project as a schema.org ResearchProject. */
    static String project(ProjectPage page, Subject subject, Links links) {
        JsonBuilder json = begin("ResearchProject", subject)
                .pair("identifier", page.project().identifier())
                .pair("name", page.title().text())
                .pair("url", links.absolute(links.reader().language(), subject.path()));
        page.website().ifPresent(website -> json.pair("sameAs", website));
        return end(json);
    }

    /** The data as a whole as a schema.org Dataset, with its files. */
    static String dataset(DataPage page, String description, Links links) {
        JsonBuilder json = begin("Dataset", ProgrammeIri.BASE + "dataset")
                .pair("name", "Programme Graph")
                .pair("description", description)
                .pair("url", links.absolute(links.reader().language(), "data"))
                .pair("license", LICENCE)
                .pair("isAccessibleForFree", true)
                .pair("version", links.site().release().version())
                .pair("dateModified", links.site().release().created().toString());
        json.key("creator")
                .startObject()
                .pair("@type", "Organization")
                .pair("@id", ProgrammeIri.PROJECT.getURI())
                .pair("name", "Programme Graph")
                .finishObject();
        json.key("inLanguage").startArray();
        Stream.of(Language.values()).map(Language::tag).forEach(json::value);
        json.finishArray();
        json.key("distribution").startArray();
        page.downloads().stream()
                .filter(download -> !download.sha256().isEmpty())
                .forEach(download -> addFile(json, download, links));
        return end(json.finishArray());
    }

    private static void addFile(JsonBuilder json, DataPage.Download download, Links links) {
        json.startObject()
                .pair("@type", "DataDownload")
                .pair("name", download.file())
                .pair("contentUrl", links.site().address() + "dump/" + download.file())
                .pair("encodingFormat", download.mediaType())
                .pair("contentSize", download.bytes() + " B")
                .pair("sha256", download.sha256())
                .finishObject();
    }

    private static JsonBuilder begin(String type, Subject subject) {
        return begin(type, subject.iri());
    }

    private static JsonBuilder begin(String type, String iri) {
        return JsonBuilder.create()
                .startObject()
                .pair("@context", "https://schema.org/")
                .pair("@type", type)
                .pair("@id", iri);
    }

    /** Inside a script element only {@code <} could end it, and JSON can do without that. */
    private static String end(JsonBuilder json) {
        return json.finishObject().build().toString().replace("<", "\\u003c");
    }
}
