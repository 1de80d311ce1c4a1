package eu.programmegraph.catalogue;

import eu.programmegraph.vocab.Prefixes;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/** Writes RDF/XML as the triples come, which must be in the order of their subjects. */
final class RdfXmlSink extends StreamRDFBase {

    private static final String RDF_PREFIX = "rdf";

    /** For properties whose namespace has no prefix. */
    private static final String OTHER_PREFIX = "ns";

    private final XMLStreamWriter xml;
    private @Nullable Node subject;

    RdfXmlSink(OutputStream out) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        } catch (XMLStreamException failed) {
            throw failure(failed);
        }
    }

    /** What cannot be written is told as such; all else is a fault of the program. */
    private static RuntimeException failure(XMLStreamException failed) {
        return failed.getNestedException() instanceof IOException cause
                ? new UncheckedIOException(cause)
                : new RiotException(failed);
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (XMLStreamException failed) {
            throw failure(failed);
        }
    }

    @Override
    public void start() {
        write(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement(RDF_PREFIX, "RDF", RDF.uri);
            for (var prefix : new TreeMap<>(Prefixes.MAP.getNsPrefixMap()).entrySet()) {
                xml.writeNamespace(prefix.getKey(), prefix.getValue());
            }
        });
    }

    @Override
    public void triple(Triple triple) {
        write(() -> {
            if (!triple.getSubject().equals(subject)) {
                endSubject();
                subject = triple.getSubject();
                xml.writeCharacters("\n ");
                xml.writeStartElement(RDF_PREFIX, "Description", RDF.uri);
                reference(subject, "about");
            }
            property(triple);
        });
    }

    @Override
    public void finish() {
        write(() -> {
            endSubject();
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        });
    }

    private void property(Triple triple) throws XMLStreamException {
        String iri = triple.getPredicate().getURI();
        int split = Util.splitNamespaceXML(iri);
        String namespace = iri.substring(0, split);
        String prefix = Objects.requireNonNullElse(Prefixes.MAP.getNsURIPrefix(namespace), OTHER_PREFIX);
        xml.writeCharacters("\n  ");
        Node object = triple.getObject();
        if (object.isLiteral()) {
            xml.writeStartElement(prefix, iri.substring(split), namespace);
        } else {
            xml.writeEmptyElement(prefix, iri.substring(split), namespace);
        }
        if (prefix.equals(OTHER_PREFIX)) {
            xml.writeNamespace(prefix, namespace);
        }
        if (object.isLiteral()) {
            literal(object);
        } else {
            reference(object, "resource");
        }
    }

    /** Ends the element, too. */
    private void literal(Node literal) throws XMLStreamException {
        if (!literal.getLiteralLanguage().isEmpty()) {
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", literal.getLiteralLanguage());
        } else if (!literal.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
            xml.writeAttribute(RDF_PREFIX, RDF.uri, "datatype", literal.getLiteralDatatypeURI());
        }
        text(literal.getLiteralLexicalForm());
        xml.writeEndElement();
    }

    /** A carriage return as it stands would be read as a line feed (XML 1.0, section 2.11). */
    private void text(String text) throws XMLStreamException {
        int from = 0;
        for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', from)) {
            xml.writeCharacters(text.substring(from, at));
            xml.writeEntityRef("#13");
            from = at + 1;
        }
        xml.writeCharacters(text.substring(from));
    }

    private void reference(Node node, String attributeOfIri) throws XMLStreamException {
        if (node.isBlank()) {
            xml.writeAttribute(RDF_PREFIX, RDF.uri, "nodeID", node.getBlankNodeLabel());
        } else {
            xml.writeAttribute(RDF_PREFIX, RDF.uri, attributeOfIri, node.getURI());
        }
    }

    private void endSubject() throws XMLStreamException {
        if (subject != null) {
            xml.writeCharacters("\n ");
            xml.writeEndElement();
            subject = null;
        }
    }
}
