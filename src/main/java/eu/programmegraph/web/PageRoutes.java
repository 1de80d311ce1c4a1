package eu.programmegraph.web;

import eu.programmegraph.concept.Language;
import eu.programmegraph.page.EditorRequest;
import eu.programmegraph.page.LogicRequest;
import eu.programmegraph.page.MapForm;
import eu.programmegraph.page.Pages;
import eu.programmegraph.page.Reader;
import eu.programmegraph.page.SearchRequest;
import eu.programmegraph.page.Subject;
import eu.programmegraph.vocab.ProgrammeIri;
import eu.programmegraph.web.Answer.Document;
import eu.programmegraph.web.Answer.Failure;
import eu.programmegraph.web.Answer.Freshness;
import eu.programmegraph.web.Answer.Redirect;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.jena.sparql.core.DatasetGraph;

/** The pages: what stands below {@code /en/}, {@code /sl/} and so on. */
final class PageRoutes {

    /** A path with parameters, as our own links have it. */
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9+._~/?&=%:-]*");

    private final Snapshot snapshot;
    private final DatasetGraph dataset;
    private final Asked asked;
    private final PortfolioRoutes portfolios;

    PageRoutes(Snapshot snapshot, DatasetGraph dataset, Asked asked) {
        this.snapshot = snapshot;
        this.dataset = dataset;
        this.asked = asked;
        this.portfolios = new PortfolioRoutes(snapshot, dataset, asked);
    }

    /** The page of that path after the language. */
    Answer answer(Language language, String path) {
        Reader reader = asked.reader(language);
        return switch (path) {
            case "settings" -> settings(reader);
            case "suggest" ->
                page(reader, path, Freshness.ASK_AGAIN, () -> pages().suggestions(reader, asked.parameter("q")));
            case "ontology" -> ontology(reader, "");
            case "logic" -> page(reader, logic().path(), Freshness.GENERATION, () -> pages().logic(reader, logic()));
            case "sparql" -> editor(reader, "");
            case "terms.json" -> terms(reader, path);
            case "search" -> page(reader, path, Freshness.ASK_AGAIN, () -> pages().search(reader, search()));
            default ->
                fixed(reader, path)
                        .<Answer>map(html -> page(reader, path, Freshness.GENERATION, html))
                        .or(() -> portfolios.answer(reader, path))
                        .orElseGet(() -> thing(reader, path, ""));
        };
    }

    /** The page about a thing. */
    Answer thing(Reader reader, String path, String vary) {
        String iri = ProgrammeIri.BASE + path;
        if (!Documents.exists(iri, dataset)) {
            return new Failure(404, "");
        }
        if (Documents.isGone(iri, dataset)) {
            return new Failure(410, "");
        }
        Subject subject = new Subject(path, Optional.of(Documents.query(iri).toString()));
        return html(reader, path, vary, Signposts.ofPage(path), Freshness.GENERATION, () -> about(reader, subject));
    }

    /** The page about the data, in the language of the browser. */
    Answer data(String vary) {
        Reader reader = asked.reader();
        return html(
                reader,
                "data",
                vary,
                Signposts.ofHome(),
                Freshness.GENERATION,
                () -> pages().data(reader, snapshot.data()));
    }

    /** The page about the ontology. */
    Answer ontology(Reader reader, String vary) {
        Subject subject = new Subject(
                OntologyRoutes.PATH, Optional.of(Documents.ontologyQuery().toString()));
        return html(
                reader,
                OntologyRoutes.PATH,
                vary,
                Signposts.ofPage(OntologyRoutes.PATH),
                Freshness.GENERATION,
                () -> pages().ontology(reader, snapshot.ontology(), subject));
    }

    /** The home page, in the language of the browser. */
    Answer home(String vary) {
        Reader reader = asked.reader();
        return html(
                reader,
                "",
                vary,
                Signposts.ofHome(),
                Freshness.GENERATION,
                () -> pages().home(reader, snapshot.data()));
    }

    /** The way to a page in the language of the browser, with the same parameters. */
    Answer inLanguageOfBrowser(String path) {
        String parameters = asked.address().contains("?")
                ? asked.address().substring(asked.address().indexOf('?'))
                : "";
        return new Redirect(302, asked.reader().language().tag() + "/" + path + parameters, "Accept-Language");
    }

    private Optional<Supplier<String>> fixed(Reader reader, String path) {
        return switch (path) {
            case "" -> Optional.of(() -> pages().home(reader, snapshot.data()));
            case "concepts" -> Optional.of(() -> pages().concepts(reader));
            case "map" -> Optional.of(() -> pages().map(reader, MapForm.EMPTY, MapInput.LIMITS, Optional.empty()));
            case "data" -> Optional.of(() -> pages().data(reader, snapshot.data()));
            case "compare" -> pages().compare(reader).<Supplier<String>>map(html -> () -> html);
            default -> Optional.empty();
        };
    }

    private String about(Reader reader, Subject subject) {
        String path = subject.path();
        Optional<String> page = Optional.empty();
        if (path.startsWith("concept/")) {
            page = pages().concept(reader, path.substring("concept/".length()), portfolios.briefly(), subject);
        } else if (path.startsWith("scheme/")) {
            page = pages().scheme(reader, path.substring("scheme/".length()), subject);
        }
        if (path.startsWith("project/")) {
            page = portfolios.project(reader, subject);
        }
        return page.orElseGet(() -> {
            String iri = ProgrammeIri.BASE + path;
            return pages().resource(reader, new Statements(Documents.about(iri, dataset), reader).page(iri), subject);
        });
    }

    /** The query editor. It is made at once, to see whether there is the example that is asked for. */
    Answer editor(Reader reader, String vary) {
        EditorRequest request = editorRequest();
        return pages().editor(reader, request, snapshot.examples())
                .map(html -> html(reader, "sparql", vary, List.of(), Freshness.ASK_AGAIN, () -> html))
                .orElseGet(() -> new Failure(
                        404, "There is no example \"%s\". Choose one on /en/sparql.".formatted(request.example())));
    }

    /** Values are taken for the parameters that the example has. */
    private EditorRequest editorRequest() {
        String example = asked.parameter("example");
        Map<String, String> values = snapshot.examples()
                .find(example)
                .map(query -> query.known(asked.parameters()))
                .orElse(Map.of());
        return new EditorRequest(asked.parameter("query"), example, values);
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
                () -> pages().terms(reader, SuggestedTerms.read(dataset, reader.content())));
    }

    private Answer page(Reader reader, String path, Freshness freshness, Supplier<String> html) {
        return html(reader, path, "", List.of(), freshness, html);
    }

    private Answer html(
            Reader reader, String path, String vary, List<String> links, Freshness freshness, Supplier<String> html) {
        return document(Form.HTML.contentType(), reader, path, vary, links, freshness, html);
    }

    private Answer document(
            String contentType,
            Reader reader,
            String path,
            String vary,
            List<String> links,
            Freshness freshness,
            Supplier<String> text) {
        boolean wasChosen = !vary.isEmpty();
        return new Document(
                contentType,
                wasChosen ? inLanguagesOf(reader, path) : asked.address(),
                reader.language().tag() + "-" + reader.content().tag(),
                vary,
                links,
                freshness,
                () -> Content.of(text.get()));
    }

    /** Takes the reader back to the page that the setting was changed on. */
    private Answer settings(Reader reader) {
        String page = PATH.matcher(asked.parameter("page")).matches() ? asked.parameter("page") : "";
        return new Redirect(302, inLanguagesOf(reader, page), "");
    }

    private static String inLanguagesOf(Reader reader, String path) {
        String page = reader.language().tag() + "/" + path;
        String parameter =
                (path.contains("?") ? "&" : "?") + "content=" + reader.content().tag();
        return reader.content() == reader.language() ? page : page + parameter;
    }

    private SearchRequest search() {
        return new SearchRequest(asked.parameter("q"), asked.parameter("scheme"), asked.parameter("period"));
    }

    private LogicRequest logic() {
        return new LogicRequest(asked.parameter("action"), asked.parameter("concept"), asked.parameter("period"));
    }

    private Pages pages() {
        return snapshot.pages();
    }
}
