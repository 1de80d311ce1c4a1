package eu.programmegraph.web;

import eu.programmegraph.concept.OntologyHeader;
import eu.programmegraph.vocab.ProgrammeIri;
import eu.programmegraph.web.Answer.Failure;
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

    private final Snapshot snapshot;
    private final DatasetGraph dataset;
    private final PageRoutes pages;
    private final Asked asked;

    OntologyRoutes(Snapshot snapshot, DatasetGraph dataset, PageRoutes pages, Asked asked) {
        this.snapshot = snapshot;
        this.dataset = dataset;
        this.pages = pages;
        this.asked = asked;
    }

    /** The ontology in the form that is asked for, or why there is none; nothing if the path is not of the ontology. */
    Optional<Answer> answer(String path) {
        if (isOntology(path)) {
            return Optional.of(document().forPeople(asked.accept()));
        }
        return Form.ofSuffix(path)
                .flatMap(form ->
                        isOntology(form.without(path)) ? Optional.of(document().in(form)) : refused(form.without(path)))
                .or(() -> refused(path));
    }

    private NegotiatedDocument document() {
        return new NegotiatedDocument(
                PATH, () -> Documents.ontology(dataset), vary -> pages.ontology(asked.reader(), vary));
    }

    private boolean isOntology(String path) {
        return path.equals(PATH)
                || path.equals("doc/" + PATH)
                || (VERSION.matcher(path).matches() && header().versionIri().equals(ProgrammeIri.BASE + path));
    }

    /** Other versions are not kept. */
    private Optional<Answer> refused(String path) {
        return VERSION.matcher(path).matches()
                ? Optional.of(new Failure(
                        404, "The current version is %s (%s).".formatted(header().version(), header().versionIri())))
                : Optional.empty();
    }

    private OntologyHeader header() {
        return snapshot.ontology().header();
    }
}
