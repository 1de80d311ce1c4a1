package eu.programmegraph.web;

import eu.programmegraph.concept.Concept;
import eu.programmegraph.concept.Language;
import eu.programmegraph.concept.Thesaurus;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * What search engines are told: {@code robots.txt} (RFC 9309), and the lists of all pages
 * (<a href="https://www.sitemaps.org/protocol.html">sitemaps.org</a>). One list has all that is about the programme, in
 * all languages of the interface, each page with its translations. Projects, of which there may be very many, are in
 * lists of their own, once each; their pages themselves tell of the translations.
 */
final class SiteMap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private static final List<String> PAGES =
            List.of("", "concepts", "logic", "compare", "coverage", "map", "sparql", "ontology", "data");

    /** How many addresses a list may have. */
    static final int MOST = 50_000;

    private final String address;
    private final Thesaurus thesaurus;
    private final String modified;

    /**
     * The map of a site.
     *
     * @param address the address of the site, ending in a slash
     * @param created when the generation was loaded that is shown
     */
    SiteMap(String address, Thesaurus thesaurus, Instant created) {
        this.address = address;
        this.thesaurus = thesaurus;
        this.modified = DateTimeFormatter.ISO_LOCAL_DATE.format(created.atOffset(ZoneOffset.UTC));
    }

    /** What robots may read, and where the map is. Searches and queries have no end, and nothing that is not elsewhere. */
    static String robots(String address) {
        return """
                User-agent: *
                Disallow: /sparql?
                Disallow: /*/search
                Disallow: /*/suggest
                Disallow: /*/projects?
                Disallow: /*/coverage?
                Disallow: /*/coverage/
                Disallow: /*/settings
                Sitemap: %ssitemap.xml
                """.formatted(address);
    }

    /** The list of the lists. */
    String index(long projects) {
        return write("sitemapindex", xml -> {
            writeList("sitemap-pages.xml", xml);
            for (int list = 1; (list - 1L) * MOST < projects; list++) {
                writeList("sitemap-projects-" + list + ".xml", xml);
            }
        });
    }

    /** The pages about the programme. */
    String pages() {
        return write("urlset", xml -> {
            xml.writeNamespace("xhtml", XHTML);
            for (String path : paths().toList()) {
                for (Language language : Language.values()) {
                    writePage(path, language, xml);
                }
            }
        });
    }

    /** Pages of projects. */
    String projects(List<String> paths) {
        return write("urlset", xml -> {
            for (String path : paths) {
                xml.writeStartElement("url");
                writeText("loc", address(path, Language.EN), xml);
                writeText("lastmod", modified, xml);
                xml.writeEndElement();
            }
        });
    }

    /** What stands in a document. */
    @FunctionalInterface
    private interface Body {
        void writeTo(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static String write(String root, Body body) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
            body.writeTo(xml);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossibleInMemory) {
            throw new IllegalStateException(impossibleInMemory);
        }
        return text.toString();
    }

    private void writeList(String name, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("sitemap");
        writeText("loc", address + name, xml);
        writeText("lastmod", modified, xml);
        xml.writeEndElement();
    }

    private Stream<String> paths() {
        return Stream.of(
                        PAGES.stream(),
                        thesaurus.schemes().stream().map(scheme -> "scheme/" + scheme),
                        thesaurus.concepts().stream().map(Concept::notation).map(notation -> "concept/" + notation))
                .flatMap(paths -> paths);
    }

    private void writePage(String path, Language language, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("url");
        writeText("loc", address(path, language), xml);
        writeText("lastmod", modified, xml);
        for (Language other : Language.values()) {
            xml.writeEmptyElement(XHTML, "link");
            xml.writeAttribute("rel", "alternate");
            xml.writeAttribute("hreflang", other.tag());
            xml.writeAttribute("href", address(path, other));
        }
        xml.writeEndElement();
    }

    private static void writeText(String element, String text, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private String address(String path, Language language) {
        return address + language.tag() + "/" + path;
    }
}
