package eu.programmegraph.web;

import eu.programmegraph.concept.Language;
import eu.programmegraph.page.EditorRequest;
import eu.programmegraph.page.Pages;
import eu.programmegraph.page.Reader;
import eu.programmegraph.page.SearchRequest;
import eu.programmegraph.page.Subject;
import eu.programmegraph.vocab.ProgrammeIri;
import eu.programmegraph.web.Answer.Document;
import eu.programmegraph.web.Answer.Failure;
import eu.programmegraph.web.Answer.Freshness;
import eu.programmegraph.web.Answer.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;

/** The pages: what stands below {@code /en/}, {@code /sl/} and so on. */
final class PageRoutes {

    private final Snapshot snapshot;
    private final DatasetGraph dataset;
    private final Asked asked;

    PageRoutes(Snapshot snapshot, DatasetGraph dataset, Asked asked) {
        this.snapshot = snapshot;
        this.dataset = dataset;
        this.asked = asked;
    }

    /** The page of that path after the language. */
    Answer answer(Language language, String path) {
        Reader reader = asked.reader(language);
        return switch (path) {
            case "settings" -> settings(reader);
            case "suggest" ->
                page(reader, path, Freshness.ASK_AGAIN, () -> pages().suggestions(reader, asked.parameter("q")));
            case "sparql" -> editor(reader, path);
            case "terms.json" -> terms(reader, path);
            case "search" -> page(reader, path, Freshness.ASK_AGAIN, () -> pages().search(reader, search()));
            default ->
                fixed(reader, path)
                        .map(html -> page(reader, path, Freshness.GENERATION, html))
                        .orElseGet(() -> thing(reader, path, ""));
        };
    }

    /** The page about a thing. */
    Answer thing(Reader reader, String path, String vary) {
        String iri = ProgrammeIri.BASE + path;
        if (!Documents.exists(iri, dataset)) {
            return new Failure(404, "");
        }
        Subject subject = new Subject(path, Optional.of(Documents.query(iri).toString()));
        return html(reader, path, vary, Signposts.ofPage(path), Freshness.GENERATION, () -> about(reader, subject));
    }

    /** The home page, in the language of the browser. */
    Answer home(String vary) {
        Reader reader = asked.reader();
        return html(reader, "", vary, Signposts.ofHome(), Freshness.GENERATION, () -> pages().home(reader));
    }

    private Optional<Supplier<String>> fixed(Reader reader, String path) {
        return switch (path) {
            case "" -> Optional.of(() -> pages().home(reader));
            case "concepts" -> Optional.of(() -> pages().concepts(reader));
            default -> Optional.empty();
        };
    }

    private String about(Reader reader, Subject subject) {
        String path = subject.path();
        Optional<String> page = Optional.empty();
        if (path.startsWith("concept/")) {
            page = pages().concept(reader, path.substring("concept/".length()), subject);
        } else if (path.startsWith("scheme/")) {
            page = pages().scheme(reader, path.substring("scheme/".length()), subject);
        }
        return page.orElseGet(() -> {
            String iri = ProgrammeIri.BASE + path;
            return pages().resource(reader, new Statements(Documents.about(iri, dataset), reader).page(iri), subject);
        });
    }

    /** The query editor. It is made at once, to see whether there is the example that is asked for. */
    private Answer editor(Reader reader, String path) {
        EditorRequest request = new EditorRequest(asked.parameter("query"), asked.parameter("example"));
        return pages().editor(reader, request, snapshot.examples())
                .map(html -> page(reader, path, Freshness.ASK_AGAIN, () -> html))
                .orElseGet(() -> new Failure(
                        404, "There is no example \"%s\". Choose one on /en/sparql.".formatted(request.example())));
    }

    /** What the query editor can suggest. */
    private Answer terms(Reader reader, String path) {
        return document(
                "application/json",
                reader,
                path,
                "",
                List.of(),
                Freshness.GENERATION,
                () -> pages().terms(reader, OntologyTerms.read(dataset, reader.content())));
    }

    private Answer page(Reader reader, String path, Freshness freshness, Supplier<String> html) {
        return html(reader, path, "", List.of(), freshness, html);
    }

    private static Answer html(
            Reader reader, String path, String vary, List<String> links, Freshness freshness, Supplier<String> html) {
        return document(Form.HTML.contentType(), reader, path, vary, links, freshness, html);
    }

    private static Answer document(
            String contentType,
            Reader reader,
            String path,
            String vary,
            List<String> links,
            Freshness freshness,
            Supplier<String> text) {
        String language = reader.language().tag();
        return new Document(
                contentType,
                language + "/" + path,
                language + "-" + reader.content().tag(),
                vary,
                links,
                freshness,
                () -> text.get().getBytes(StandardCharsets.UTF_8));
    }

    /** Takes the reader back to the page that the setting was changed on. */
    private Answer settings(Reader reader) {
        String page = asked.parameter("page");
        String path = reader.language().tag() + "/" + page;
        boolean changes = reader.content() != reader.language();
        String separator = page.contains("?") ? "&" : "?";
        return new Redirect(
                302, changes ? path + separator + "content=" + reader.content().tag() : path, "");
    }

    private SearchRequest search() {
        return new SearchRequest(asked.parameter("q"), asked.parameter("scheme"), asked.parameter("period"));
    }

    private Pages pages() {
        return snapshot.pages();
    }
}
