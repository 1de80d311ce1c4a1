package eu.programmegraph.web;

import eu.programmegraph.vocab.ProgrammeIri;
import eu.programmegraph.web.Answer.Document;
import eu.programmegraph.web.Answer.Failure;
import eu.programmegraph.web.Answer.Freshness;
import eu.programmegraph.web.Answer.Redirect;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Everything that the data names, under the path of its IRI: the thing ({@code /concept/I02}) leads with 303 to the
 * document about it ({@code /doc/concept/I02}), which is had in the form that is asked for; each form has an address of
 * its own ({@code /concept/I02.ttl}).
 */
final class DocumentRoutes {

    /** What the paths of documents begin with. */
    static final String DOCUMENTS = "doc/";

    private static final String BY_FORM = "Accept";
    private static final String BY_FORM_AND_LANGUAGE = "Accept, Accept-Language";

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
        String thing = path.startsWith(DOCUMENTS) ? path.substring(DOCUMENTS.length()) : path;
        if (exists(thing)) {
            boolean isDocument = path.startsWith(DOCUMENTS);
            return isDocument ? negotiated(thing) : new Redirect(303, DOCUMENTS + thing, BY_FORM);
        }
        return Form.ofSuffix(thing)
                .flatMap(form -> Optional.of(thing.substring(
                                0, thing.length() - form.suffix().length()))
                        .filter(this::exists)
                        .map(named -> inForm(named, form, "")))
                .orElseGet(() -> new Failure(404, ""));
    }

    /** The document about a thing, in the form that is asked for. */
    Answer negotiated(String thing) {
        return asked.accept()
                .choose(Arrays.asList(Form.values()), Form::mediaType)
                .map(form -> inForm(thing, form, vary(form)))
                .orElseGet(() -> notAcceptable(thing));
    }

    /** The request headers that the choice of that form depends on. */
    static String vary(Form form) {
        return form == Form.HTML ? BY_FORM_AND_LANGUAGE : BY_FORM;
    }

    private Answer inForm(String thing, Form form, String vary) {
        return form.rdf()
                .<Answer>map(format ->
                        data(thing, form, vary, () -> Documents.about(ProgrammeIri.BASE + thing, dataset)))
                .orElseGet(() -> pages.thing(asked.reader(), thing, vary));
    }

    static Answer data(String thing, Form form, String vary, Supplier<Graph> graph) {
        return new Document(
                form.contentType(),
                thing + form.suffix(),
                form.suffix().substring(1),
                vary,
                Signposts.ofData(thing, form),
                Freshness.GENERATION,
                () -> Documents.write(graph.get(), form.rdf().orElseThrow()));
    }

    static Answer notAcceptable(String thing) {
        return new Failure(
                406,
                Arrays.stream(Form.values())
                        .map(form -> form.mediaType() + " (/" + thing + form.suffix() + ")")
                        .collect(Collectors.joining(", ", "There is: ", ".")));
    }

    private boolean exists(String thing) {
        return !thing.isEmpty() && Documents.exists(ProgrammeIri.BASE + thing, dataset);
    }
}
