package eu.programmegraph.catalogue;

import com.google.gson.stream.JsonWriter;
import eu.programmegraph.vocab.Prefixes;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON-LD 1.1 as the statements come, which must be in order: graph by graph, thing by thing, property by
 * property. Literals keep their lexical form.
 */
final class JsonLdSink extends StreamRDFBase implements StreamRDF {

    private final JsonWriter json;
    private @Nullable Node graph;
    private @Nullable Node subject;
    private @Nullable Node predicate;

    JsonLdSink(OutputStream out) {
        this.json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        json.setIndent(" ");
        json.setHtmlSafe(false);
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void start() {
        write(() -> {
            json.beginObject().name("@context").beginObject();
            for (var prefix : new TreeMap<>(Prefixes.MAP.getNsPrefixMap()).entrySet()) {
                json.name(prefix.getKey()).value(prefix.getValue());
            }
            json.endObject().name("@graph").beginArray();
        });
    }

    @Override
    public void triple(Triple triple) {
        write(() -> statement(triple));
    }

    @Override
    public void quad(Quad quad) {
        write(() -> {
            if (!quad.getGraph().equals(graph)) {
                endGraph();
                graph = quad.getGraph();
                json.beginObject().name("@id").value(name(graph)).name("@graph").beginArray();
            }
            statement(quad.asTriple());
        });
    }

    @Override
    public void finish() {
        write(() -> {
            endGraph();
            json.endArray().endObject().flush();
        });
    }

    private void statement(Triple triple) throws IOException {
        if (!triple.getSubject().equals(subject)) {
            endSubject();
            subject = triple.getSubject();
            json.beginObject().name("@id").value(name(subject));
        }
        boolean isType = triple.getPredicate().equals(RDF.type.asNode());
        if (!triple.getPredicate().equals(predicate)) {
            endPredicate();
            predicate = triple.getPredicate();
            json.name(isType ? "@type" : compact(predicate.getURI())).beginArray();
        }
        if (isType) {
            json.value(name(triple.getObject()));
        } else {
            object(triple.getObject());
        }
    }

    private void object(Node node) throws IOException {
        json.beginObject();
        if (!node.isLiteral()) {
            json.name("@id").value(name(node));
        } else {
            json.name("@value").value(node.getLiteralLexicalForm());
            if (!node.getLiteralLanguage().isEmpty()) {
                json.name("@language").value(node.getLiteralLanguage());
            } else if (!node.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
                json.name("@type").value(compact(node.getLiteralDatatypeURI()));
            }
        }
        json.endObject();
    }

    private void endPredicate() throws IOException {
        if (predicate != null) {
            json.endArray();
            predicate = null;
        }
    }

    private void endSubject() throws IOException {
        endPredicate();
        if (subject != null) {
            json.endObject();
            subject = null;
        }
    }

    private void endGraph() throws IOException {
        endSubject();
        if (graph != null) {
            json.endArray().endObject();
            graph = null;
        }
    }

    private static String name(Node node) {
        return node.isBlank() ? "_:" + node.getBlankNodeLabel() : compact(node.getURI());
    }

    private static String compact(String iri) {
        return Objects.requireNonNullElse(Prefixes.MAP.qnameFor(iri), iri);
    }
}
