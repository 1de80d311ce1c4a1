package eu.programmegraph.query;

import eu.programmegraph.vocab.ProgrammeIri;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The catalogue as RDF, in the form that the SIB's SPARQL examples have made common: each query is an {@code
 * sh:SPARQLExecutable} with its question as comment.
 */
public final class Examples {

    private static final String SHACL = "http://www.w3.org/ns/shacl#";
    private static final Property KEYWORDS = ResourceFactory.createProperty("https://schema.org/keywords");
    private static final Property AUDIENCE = ResourceFactory.createProperty("https://schema.org/audience");

    private Examples() {}

    public static Model of(QueryCatalogue catalogue) {
        Model model = ModelFactory.createDefaultModel();
        catalogue.all().forEach(query -> add(query, model));
        return model;
    }

    /** The catalogue as it stands in that RDF. */
    public static QueryCatalogue read(Model model) {
        return QueryCatalogue.of(model.listSubjectsWithProperty(RDF.type, shacl("SPARQLExecutable"))
                .mapWith(Examples::read)
                .toList());
    }

    private static NamedQuery read(Resource example) {
        String name = example.getProperty(DCTerms.identifier).getString();
        return Stream.of(Form.values())
                .map(form -> example.getProperty(ResourceFactory.createProperty(SHACL, form.property)))
                .filter(Objects::nonNull)
                .findFirst()
                .map(text -> NamedQuery.parse(name, text.getString(), example.getURI()))
                .orElseThrow(() -> new QueryException(example + " has no text."));
    }

    private static void add(NamedQuery query, Model model) {
        Form form = Form.of(query.query());
        Resource example = model.createResource(
                        ProgrammeIri.example(query.name()).getURI())
                .addProperty(RDF.type, shacl("SPARQLExecutable"))
                .addProperty(RDF.type, shacl(form.type))
                .addProperty(DCTerms.identifier, query.name())
                .addProperty(KEYWORDS, query.theme())
                .addProperty(ResourceFactory.createProperty(SHACL, form.property), query.text());
        query.title().forEach((language, title) -> example.addProperty(RDFS.label, title, language));
        query.question().forEach((language, question) -> example.addProperty(RDFS.comment, question, language));
        query.audience().forEach(reader -> example.addProperty(AUDIENCE, reader));
    }

    private static Resource shacl(String localName) {
        return ResourceFactory.createResource(SHACL + localName);
    }

    /** What SHACL calls the forms of a query (SHACL 1.0, section 5.3.1, and SHACL Advanced Features). */
    private enum Form {
        SELECT("SPARQLSelectExecutable", "select"),
        ASK("SPARQLAskExecutable", "ask"),
        CONSTRUCT("SPARQLConstructExecutable", "construct");

        private final String type;
        private final String property;

        Form(String type, String property) {
            this.type = type;
            this.property = property;
        }

        static Form of(Query query) {
            if (query.isSelectType()) {
                return SELECT;
            }
            return query.isAskType() ? ASK : CONSTRUCT;
        }
    }
}
