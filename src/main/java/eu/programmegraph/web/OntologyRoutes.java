package eu.programmegraph.web;

import eu.programmegraph.concept.OntologyHeader;
import eu.programmegraph.vocab.ProgrammeIri;
import eu.programmegraph.web.Answer.Failure;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The ontology. Its terms have hash IRIs, so its own IRI is the document about all of them: there is no way from a thing
 * to a document. Its current version is the same document under the version's IRI.
 */
final class OntologyRoutes {

    static final String PATH = "ontology";

    private static final Pattern VERSION = Pattern.compile(PATH + "/\\d+(\\.\\d+)*");

    private final OntologyHeader header;
    private final DatasetGraph dataset;
    private final PageRoutes pages;
    private final Asked asked;

    OntologyRoutes(OntologyHeader header, DatasetGraph dataset, PageRoutes pages, Asked asked) {
        this.header = header;
        this.dataset = dataset;
        this.pages = pages;
        this.asked = asked;
    }

    /** The ontology in the form that is asked for, or why there is none; nothing if the path is not of the ontology. */
    Optional<Answer> answer(String path) {
        String document =
                path.startsWith(DocumentRoutes.DOCUMENTS) ? path.substring(DocumentRoutes.DOCUMENTS.length()) : path;
        if (isOntology(document)) {
            return Optional.of(negotiated(document));
        }
        return Form.ofSuffix(document).flatMap(form -> inForm(document, form)).or(() -> refused(document));
    }

    private Optional<Answer> inForm(String document, Form form) {
        String name = document.substring(0, document.length() - form.suffix().length());
        return isOntology(name) ? Optional.of(inForm(form, "")) : refused(name);
    }

    private Answer negotiated(String document) {
        return asked.accept()
                .choose(Arrays.asList(Form.values()), Form::mediaType)
                .map(form -> inForm(form, DocumentRoutes.vary(form)))
                .orElseGet(() -> DocumentRoutes.notAcceptable(document));
    }

    private Answer inForm(Form form, String vary) {
        return form.rdf().isPresent()
                ? DocumentRoutes.data(PATH, form, vary, () -> OntologyDocument.of(dataset))
                : pages.ontology(asked.reader(), vary);
    }

    private boolean isOntology(String path) {
        return path.equals(PATH) || (ProgrammeIri.BASE + path).equals(header.versionIri());
    }

    /** Other versions are not kept. */
    private Optional<Answer> refused(String path) {
        return VERSION.matcher(path).matches()
                ? Optional.of(new Failure(
                        404, "The current version is " + header.version() + " (" + header.versionIri() + ")."))
                : Optional.empty();
    }
}
