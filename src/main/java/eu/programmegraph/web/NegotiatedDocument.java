package eu.programmegraph.web;

import eu.programmegraph.web.Answer.Document;
import eu.programmegraph.web.Answer.Failure;
import eu.programmegraph.web.Answer.Freshness;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;

/**
 * A document that is had in all forms.
 *
 * @param path its path; that of each form has the suffix of the form behind it
 * @param data what it says, as RDF
 * @param page the same for people, given the request headers that it was chosen by
 */
record NegotiatedDocument(String path, Supplier<Graph> data, Function<String, Answer> page) {

    private static final String BY_FORM = "Accept";
    private static final String BY_LANGUAGE = "Accept-Language";
    private static final String BY_FORM_AND_LANGUAGE = "Accept, Accept-Language";

    /** A page for whoever does not care, since most are people. */
    private static final List<Form> PEOPLE_FIRST = Arrays.asList(Form.values());

    /** Data for whoever does not care; browsers say that they prefer pages. */
    private static final List<Form> PROGRAMS_FIRST = Arrays.stream(Form.values())
            .sorted(Comparator.comparing(Form.HTML::equals))
            .toList();

    /** In the form that a client asks for. */
    Answer forPeople(Accept accept) {
        return choose(accept, PEOPLE_FIRST);
    }

    /** In the form that a client asks for; in data if it asks for nothing. */
    Answer forPrograms(Accept accept) {
        return choose(accept, PROGRAMS_FIRST);
    }

    /** In that form, since the address says so. */
    Answer in(Form form) {
        return in(form, form == Form.HTML ? BY_LANGUAGE : "");
    }

    private Answer choose(Accept accept, List<Form> offers) {
        return accept.choose(offers, Form::mediaType)
                .map(form -> in(form, form == Form.HTML ? BY_FORM_AND_LANGUAGE : BY_FORM))
                .orElseGet(this::notAcceptable);
    }

    private Answer in(Form form, String vary) {
        return form.rdf()
                .<Answer>map(format -> new Document(
                        form.contentType(),
                        path + form.suffix(),
                        form.suffix().substring(1),
                        vary,
                        Signposts.ofData(path, form),
                        Freshness.GENERATION,
                        () -> Content.of(Documents.write(data.get(), format))))
                .orElseGet(() -> page.apply(vary));
    }

    private Answer notAcceptable() {
        return new Failure(
                406,
                Arrays.stream(Form.values())
                        .map(form -> form.mediaType() + " (/" + path + form.suffix() + ")")
                        .collect(Collectors.joining(", ", "There is: ", ".")));
    }
}
