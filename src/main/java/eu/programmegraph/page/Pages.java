package eu.programmegraph.page;

import eu.programmegraph.concept.FundedProject;
import eu.programmegraph.concept.Language;
import eu.programmegraph.concept.Ontology;
import eu.programmegraph.concept.Thesaurus;
import eu.programmegraph.language.LabelSearch;
import eu.programmegraph.query.QueryCatalogue;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of a site, as HTML. What they show never changes; a new state of the data has new pages. */
public final class Pages {

    /** Enough for somebody who is still typing. */
    private static final int SUGGESTIONS = 10;

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "eu.programmegraph.page");

    private final Thesaurus thesaurus;
    private final LabelSearch search;
    private final Site site;

    public Pages(Thesaurus thesaurus, LabelSearch search, Site site) {
        this.thesaurus = thesaurus;
        this.search = search;
        this.site = site;
    }

    /** What this is, and the ways into it. */
    public String home(Reader reader, DataPage data) {
        Desk desk = desk(reader);
        return render(
                "home", Frame.of(desk.links(), say(reader, "home.title"), "", dataset(desk, data)), HomePage.of(desk));
    }

    /** What there is to take away, and how to. */
    public String data(Reader reader, DataPage data) {
        Desk desk = desk(reader);
        Frame frame = Frame.of(desk.links(), say(reader, "section.data"), "data", dataset(desk, data));
        return render("data", frame, DataTable.of(data, desk));
    }

    /** The ontology, term by term. */
    public String ontology(Reader reader, Ontology ontology, Subject subject) {
        Desk desk = desk(reader);
        OntologyPage page = OntologyPage.of(ontology, desk);
        Frame frame = Frame.about(
                subject, desk.links(), page.title().text(), StructuredData.ontology(page, subject, desk.links()));
        return render("ontology", frame, page);
    }

    /** All schemes, and all concepts by the alphabet. */
    public String concepts(Reader reader) {
        Desk desk = desk(reader);
        return render(
                "concepts", Frame.of(desk.links(), say(reader, "section.concepts"), "concepts"), ConceptsPage.of(desk));
    }

    /** A scheme; nothing if there is none of that identifier. */
    public Optional<String> scheme(Reader reader, String identifier, Subject subject) {
        Desk desk = desk(reader);
        return SchemePage.of(identifier, desk).map(page -> {
            String structured = StructuredData.scheme(page, subject, desk.links());
            String title = page.scheme().title().text();
            return render("scheme", Frame.about(subject, desk.links(), title, structured), page);
        });
    }

    /** A concept; nothing if there is none of that notation. */
    public Optional<String> concept(Reader reader, String notation, Figures figures, Subject subject) {
        Desk desk = desk(reader);
        return ConceptPage.of(notation, figures, desk).map(page -> {
            String structured = StructuredData.concept(page, subject, desk.links());
            return render(
                    "concept", Frame.about(subject, desk.links(), page.label().text(), structured), page);
        });
    }

    /** A concept in a few lines, for a small frame in somebody else's page; nothing if there is none of that notation. */
    public Optional<String> preview(Reader reader, String notation) {
        Desk desk = desk(reader);
        return thesaurus
                .concept(notation)
                .map(concept -> PreviewPage.of(concept, desk))
                .map(page ->
                        render("preview", Frame.of(desk.links(), page.label().text(), "concept/" + notation), page));
    }

    /** A text of the interface for those who make no page, in that language, or in English until it is translated. */
    public String text(Language language, String key) {
        return Messages.in(language).textOr(Messages.in(Language.EN).text(key), key);
    }

    /** The intervention logic, or the part of it that is asked for. */
    public String logic(Reader reader, LogicRequest request) {
        Desk desk = desk(reader);
        Frame frame = Frame.of(desk.links(), say(reader, "section.logic"), request.path());
        return render("logic", frame, LogicPage.of(request, desk));
    }

    /** What has changed between the programme periods; nothing if there are not two. */
    public Optional<String> compare(Reader reader) {
        Desk desk = desk(reader);
        Frame frame = Frame.of(desk.links(), say(reader, "section.compare"), "compare");
        return ComparePage.of(desk).map(page -> render("compare", frame, page));
    }

    /** The results of a search. */
    public String search(Reader reader, SearchRequest request) {
        Desk desk = desk(reader);
        Frame frame = new Frame(
                desk.links(),
                say(reader, "search.title"),
                request.path(),
                Optional.empty(),
                Optional.empty(),
                request.text());
        return render("search", frame, SearchPage.of(request, search, desk));
    }

    /** The first results of a search, as the entries of a list, for somebody who is still typing. */
    public String suggestions(Reader reader, String text) {
        Desk desk = desk(reader);
        SearchRequest request = new SearchRequest(text, "", "");
        return render(
                "suggestions",
                Frame.of(desk.links(), "", ""),
                SearchPage.of(request, search, desk).first(SUGGESTIONS));
    }

    /** The query editor; nothing if there is no example of the name that is asked for. */
    public Optional<String> editor(Reader reader, EditorRequest request, QueryCatalogue examples) {
        Links links = new Links(site, reader);
        Frame frame = Frame.of(links, say(reader, "sparql.title"), request.path());
        return EditorPage.of(request, examples, links).map(page -> render("editor", frame, page));
    }

    /** What the query editor can suggest, as JSON: prefixes, terms of the ontology, and concepts. */
    public String terms(Reader reader, List<SuggestedTerm> terms) {
        return new Suggestions(desk(reader)).json(terms);
    }

    /** What the projects of portfolios serve, and what they leave out. */
    public Made coverage(Reader reader, CoverageRequest request, Figures figures) {
        Desk desk = desk(reader);
        CoveragePage page = CoveragePage.of(request, figures, desk);
        Frame frame = Frame.of(desk.links(), say(reader, "section.coverage"), request.path());
        return new Made(render("coverage", frame, page), page.isComplete());
    }

    /** A list of projects. */
    public Made projects(Reader reader, ProjectsRequest request, Figures figures) {
        Desk desk = desk(reader);
        ProjectsPage page = ProjectsPage.of(request, figures, desk);
        Frame frame = Frame.of(desk.links(), say(reader, "projects.title"), request.path());
        return new Made(render("projects", frame, page), page.isComplete());
    }

    /** Where texts are given to be mapped and, once they are, what they serve. */
    public String map(Reader reader, MapForm form, MapLimits limits, Optional<MapResult> result) {
        Desk desk = desk(reader);
        return render(
                "map",
                Frame.of(desk.links(), say(reader, "section.map"), "map"),
                MapPage.of(form, limits, result, desk));
    }

    /** A project. */
    public String project(Reader reader, FundedProject project, Subject subject) {
        Desk desk = desk(reader);
        ProjectPage page = ProjectPage.of(project, desk);
        String structured = StructuredData.project(page, subject, desk.links());
        return render("project", Frame.about(subject, desk.links(), page.title().text(), structured), page);
    }

    /** A report about a portfolio: one page that needs nothing from elsewhere. */
    public String report(Reader reader, String portfolio, Figures figures) {
        Desk desk = desk(reader);
        Frame frame = Frame.of(desk.links(), say(reader, "report.title", portfolio), "");
        return render("report", frame, ReportPage.of(portfolio, figures, desk));
    }

    /** Anything that has no page of a kind of its own. */
    public String resource(Reader reader, ResourcePage page, Subject subject) {
        Links links = new Links(site, reader);
        Frame frame = new Frame(links, page.title(), subject.path(), Optional.of(subject), Optional.empty(), "");
        return render("resource", frame, page);
    }

    /** Why something cannot be shown. */
    public String error(Reader reader, ErrorPage page) {
        Links links = new Links(site, reader);
        String title = say(reader, "error." + page.status());
        return render("error", new Frame(links, title, "", Optional.empty(), Optional.empty(), page.searched()), page);
    }

    /** The same in plain text, for programs and terminals; in English. */
    public String errorText(ErrorPage page) {
        Reader reader = Reader.of(Language.EN);
        String search = site.address() + "en/search?q=" + Links.encode(page.searched());
        return "%d %s: /%s%n%s%s: %s%n"
                .formatted(
                        page.status(),
                        say(reader, "error." + page.status()),
                        page.asked(),
                        page.detail().isEmpty() ? "" : page.detail() + System.lineSeparator(),
                        say(reader, "search.button"),
                        search);
    }

    private static String dataset(Desk desk, DataPage data) {
        int concepts = desk.thesaurus().concepts().size();
        String description = say(desk.links().reader(), "home.what", concepts);
        return StructuredData.dataset(data, description, desk.links());
    }

    private Desk desk(Reader reader) {
        return Desk.of(thesaurus, new Links(site, reader));
    }

    private static String say(Reader reader, String key, Object... arguments) {
        return Messages.in(reader.language()).text(key, arguments);
    }

    private static String render(String template, Frame frame, Object page) {
        StringOutput html = new StringOutput();
        TEMPLATES.render(template + ".jte", Map.of("frame", frame, "page", page), html);
        return html.toString();
    }
}
