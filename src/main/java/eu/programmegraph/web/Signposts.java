package eu.programmegraph.web;

import eu.programmegraph.vocab.ProgrammeIri;
import java.util.ArrayList;
import java.util.List;

/**
 * Link headers by which machines find their way (RFC 8288, and the profile of signposting.org for landing pages and
 * their metadata). Targets on this site are given by their path alone; the site puts its address before them.
 */
final class Signposts {

    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private Signposts() {}

    /** From the page about a thing: what to cite, and where the data is. */
    static List<String> ofPage(String path) {
        List<String> links = new ArrayList<>();
        links.add(link(ProgrammeIri.BASE + path, "cite-as", ""));
        for (Form form : Form.values()) {
            if (form.rdf().isPresent()) {
                links.add(here(path + form.suffix(), "describedby", form.mediaType()));
            }
        }
        links.add(link(LICENCE, "license", ""));
        links.add(link(type(path), "type", ""));
        return links;
    }

    /** From the data about a thing: what it describes, and the other forms. */
    static List<String> ofData(String path, Form own) {
        List<String> links = new ArrayList<>();
        links.add(link(ProgrammeIri.BASE + path, "cite-as", ""));
        links.add(here("en/" + path, "describes", Form.HTML.mediaType()));
        for (Form form : Form.values()) {
            if (form != own) {
                links.add(here(path + form.suffix(), "alternate", form.mediaType()));
            }
        }
        links.add(link(LICENCE, "license", ""));
        return links;
    }

    /** From the home page: the catalogue and the endpoint. */
    static List<String> ofHome() {
        return List.of(
                here("catalogue.ttl", "describedby", Form.TURTLE.mediaType()),
                here("catalogue.jsonld", "describedby", Form.JSON_LD.mediaType()),
                here("sparql", "service", ""),
                here("sitemap.xml", "sitemap", "application/xml"),
                link(LICENCE, "license", ""),
                link("https://schema.org/Dataset", "type", ""));
    }

    private static String type(String path) {
        if (path.startsWith("concept/")) {
            return "https://schema.org/DefinedTerm";
        }
        if (path.startsWith("project/")) {
            return "https://schema.org/ResearchProject";
        }
        return path.startsWith("scheme/") ? "https://schema.org/DefinedTermSet" : "https://schema.org/AboutPage";
    }

    /** A link inside the site; the path begins with a slash, to be told from an address. */
    private static String here(String path, String relation, String type) {
        return link("/" + path, relation, type);
    }

    private static String link(String target, String relation, String type) {
        String link = "<" + target + ">; rel=\"" + relation + "\"";
        return type.isEmpty() ? link : link + "; type=\"" + type + "\"";
    }
}
