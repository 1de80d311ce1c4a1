package eu.programmegraph.web;

import eu.programmegraph.catalogue.Addresses;
import eu.programmegraph.catalogue.Catalogue;
import eu.programmegraph.catalogue.DumpFormat;
import eu.programmegraph.catalogue.ServiceDescription;
import eu.programmegraph.vocab.ProgrammeIri;
import eu.programmegraph.web.Answer.Document;
import eu.programmegraph.web.Answer.Failure;
import eu.programmegraph.web.Answer.Freshness;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** What portals look for: the catalogue, the description of the endpoint, the data as files, and what robots read. */
final class PortalRoutes {

    private static final String TEXT = "text/plain; charset=utf-8";

    private static final String XML = "application/xml";
    private static final Pattern PROJECTS = Pattern.compile("sitemap-projects-([1-9][0-9]{0,5})\\.xml");

    private final Snapshot snapshot;
    private final DatasetGraph dataset;
    private final Path dumps;
    private final PageRoutes pages;
    private final Asked asked;

    PortalRoutes(Snapshot snapshot, DatasetGraph dataset, Path dumps, PageRoutes pages, Asked asked) {
        this.snapshot = snapshot;
        this.dataset = dataset;
        this.dumps = dumps;
        this.pages = pages;
        this.asked = asked;
    }

    /** The answer for that path; nothing if it is of no concern to portals. */
    Optional<Answer> answer(String path) {
        return switch (path) {
            case "robots.txt" -> Optional.of(file(path, TEXT, () -> Content.of(SiteMap.robots(snapshot.address()))));
            case "sitemap.xml" ->
                Optional.of(file(path, XML, () -> Content.of(siteMap().index(ProjectPaths.count(dataset)))));
            case "sitemap-pages.xml" ->
                Optional.of(file(path, XML, () -> Content.of(siteMap().pages())));
            case ".well-known/void", "doc/" + Catalogue.GRAPH, Catalogue.GRAPH ->
                Optional.of(catalogue().forPrograms(asked.accept()));
            case "sparql" -> Optional.of(service().forPrograms(asked.accept()));
            default ->
                path.startsWith("dump/")
                        ? Optional.of(dump(path))
                        : projects(path).or(() -> form(path));
        };
    }

    /** One of the lists of projects for search engines. */
    private Optional<Answer> projects(String path) {
        Matcher list = PROJECTS.matcher(path);
        if (!list.matches()) {
            return Optional.empty();
        }
        List<String> paths =
                ProjectPaths.paths((Long.parseLong(list.group(1)) - 1) * SiteMap.MOST, SiteMap.MOST, dataset);
        return Optional.of(
                paths.isEmpty()
                        ? new Failure(404, "/sitemap.xml lists the lists that there are.")
                        : file(path, XML, () -> Content.of(siteMap().projects(paths))));
    }

    private Optional<Answer> form(String path) {
        return Form.ofSuffix(path)
                .flatMap(form -> Stream.of(catalogue(), service())
                        .filter(document -> document.path().equals(form.without(path)))
                        .map(document -> document.in(form))
                        .findFirst());
    }

    /** DCAT and VoID; people get the page about the data. */
    private NegotiatedDocument catalogue() {
        return new NegotiatedDocument(
                Catalogue.GRAPH,
                () -> Addresses.under(stored(), snapshot.address()).getGraph(),
                pages::data);
    }

    /** The SPARQL 1.1 Service Description, for those who ask the endpoint nothing else; people get the editor. */
    private NegotiatedDocument service() {
        return new NegotiatedDocument(
                "sparql",
                () -> ServiceDescription.of(stored(), snapshot.address()).getGraph(),
                vary -> pages.editor(asked.reader(), vary));
    }

    private Answer dump(String path) {
        Path file = dumps.resolve(path.substring("dump/".length())).normalize();
        return dumps.equals(file.getParent()) && Files.isRegularFile(file)
                ? file(path, mediaType(path), () -> Content.of(file))
                : new Failure(404, "/dump/SHA256SUMS lists the files that there are.");
    }

    private static String mediaType(String path) {
        if (path.endsWith(".gz")) {
            return "application/gzip";
        }
        return path.endsWith("." + DumpFormat.CSV.suffix()) ? "text/csv; charset=utf-8; header=present" : TEXT;
    }

    private Model stored() {
        Graph graph = dataset.getGraph(ProgrammeIri.graph(Catalogue.GRAPH).asNode());
        return ModelFactory.createModelForGraph(graph);
    }

    private SiteMap siteMap() {
        return new SiteMap(
                snapshot.address(),
                snapshot.thesaurus(),
                snapshot.generation().manifest().created());
    }

    /** What there is in one form only. */
    private static Answer file(String path, String contentType, Supplier<Content> content) {
        return new Document(contentType, path, "file", "", List.of(), Freshness.GENERATION, content);
    }
}
