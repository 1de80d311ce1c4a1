package eu.programmegraph.page;

import eu.programmegraph.concept.Labels;
import eu.programmegraph.vocab.ProgrammeIri;
import org.apache.jena.atlas.json.JsonBuilder;

/** What search engines read: schema.org data, as JSON-LD that can stand inside HTML. */
final class StructuredData {

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
                .pair("license", "https://creativecommons.org/licenses/by/4.0/");
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

    private static JsonBuilder begin(String type, Subject subject) {
        return JsonBuilder.create()
                .startObject()
                .pair("@context", "https://schema.org/")
                .pair("@type", type)
                .pair("@id", subject.iri());
    }

    /** Inside a script element only {@code <} could end it, and JSON can do without that. */
    private static String end(JsonBuilder json) {
        return json.finishObject().build().toString().replace("<", "\\u003c");
    }
}
