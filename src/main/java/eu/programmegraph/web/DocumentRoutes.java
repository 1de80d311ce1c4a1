package eu.programmegraph.web;

import eu.programmegraph.vocab.ProgrammeIri;
import eu.programmegraph.web.Answer.Failure;
import eu.programmegraph.web.Answer.Redirect;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Everything that the data names, under the path of its IRI: the thing ({@code /concept/I02}) leads with 303 to the
 * document about it ({@code /doc/concept/I02}), which is had in the form that is asked for; each form has an address of
 * its own ({@code /concept/I02.ttl}).
 */
final class DocumentRoutes {

    /** What the paths of documents begin with. */
    private static final String DOCUMENTS = "doc/";

    private final DatasetGraph dataset;
    private final PageRoutes pages;
    private final Asked asked;

    DocumentRoutes(DatasetGraph dataset, PageRoutes pages, Asked asked) {
        this.dataset = dataset;
        this.pages = pages;
        this.asked = asked;
    }

    /** The thing, the document or the form of that path. */
    Answer answer(String path) {
        boolean isDocument = path.startsWith(DOCUMENTS);
        String named = isDocument ? path.substring(DOCUMENTS.length()) : path;
        Optional<Form> form = exists(named)
                ? Optional.empty()
                : Form.ofSuffix(named).filter(suffixed -> exists(suffixed.without(named)));
        String thing = form.map(suffixed -> suffixed.without(named)).orElse(named);
        if (!exists(thing)) {
            return new Failure(404, "");
        }
        if (Documents.isGone(ProgrammeIri.BASE + thing, dataset)) {
            return new Failure(410, "");
        }
        if (form.isPresent()) {
            return document(thing).in(form.get());
        }
        return isDocument ? document(thing).forPeople(asked.accept()) : new Redirect(303, DOCUMENTS + thing, "Accept");
    }

    private NegotiatedDocument document(String thing) {
        return new NegotiatedDocument(
                thing,
                () -> Documents.about(ProgrammeIri.BASE + thing, dataset),
                vary -> pages.thing(asked.reader(), thing, vary));
    }

    private boolean exists(String thing) {
        return !thing.isEmpty() && Documents.exists(ProgrammeIri.BASE + thing, dataset);
    }
}
