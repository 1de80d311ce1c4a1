package eu.programmegraph.web;

import eu.programmegraph.graph.StoredProject;
import eu.programmegraph.page.CoverageRequest;
import eu.programmegraph.page.Figures;
import eu.programmegraph.page.Made;
import eu.programmegraph.page.ProjectsRequest;
import eu.programmegraph.page.Reader;
import eu.programmegraph.page.Selection;
import eu.programmegraph.page.Subject;
import eu.programmegraph.query.NamedQuery;
import eu.programmegraph.query.Part;
import eu.programmegraph.query.Rows;
import eu.programmegraph.vocab.ProgrammeIri;
import eu.programmegraph.web.Answer.Document;
import eu.programmegraph.web.Answer.Failure;
import eu.programmegraph.web.Answer.Freshness;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.jena.sparql.core.DatasetGraph;

/** The pages about portfolios of projects, and their figures as CSV. */
final class PortfolioRoutes {

    /** How long the page of a concept may wait for the projects that serve it. */
    private static final Duration BRIEFLY = Duration.ofSeconds(1);

    /** How many projects a file has at most. */
    private static final int MOST_IN_FILE = 10_000;

    private static final Pattern FILE = Pattern.compile("coverage/([a-z-]+)\\.csv");
    private static final String THEME = "portfolio";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private final Snapshot snapshot;
    private final DatasetGraph dataset;
    private final Asked asked;

    PortfolioRoutes(Snapshot snapshot, DatasetGraph dataset, Asked asked) {
        this.snapshot = snapshot;
        this.dataset = dataset;
        this.asked = asked;
    }

    /** The page or file of that path after the language; nothing if it is not about portfolios. */
    Optional<Answer> answer(Reader reader, String path) {
        return switch (path) {
            case "coverage" -> {
                CoverageRequest request = new CoverageRequest(selection(), asked.parameter("kind"));
                yield Optional.of(page(reader, figures -> snapshot.pages().coverage(reader, request, figures)));
            }
            case "projects" -> {
                ProjectsRequest request = projects();
                yield Optional.of(page(reader, figures -> snapshot.pages().projects(reader, request, figures)));
            }
            default -> file(reader, path);
        };
    }

    /** The page about a project; nothing if it is none. */
    Optional<String> project(Reader reader, Subject subject) {
        return StoredProject.read(ProgrammeIri.BASE + subject.path(), dataset)
                .map(project -> snapshot.pages().project(reader, project, subject));
    }

    /** What may be shown of projects on a page that is not about them. */
    Figures briefly() {
        return snapshot.answers().figures(dataset, BRIEFLY);
    }

    /** Made at once: a page on which something is missing is not to be kept by anybody. */
    private Answer page(Reader reader, Function<Figures, Made> page) {
        Made made = page.apply(patiently());
        String languages = reader.language().tag() + "-" + reader.content().tag();
        return new Document(
                Form.HTML.contentType(),
                asked.address(),
                made.complete() ? languages : languages + "-part-" + System.nanoTime(),
                "",
                List.of(),
                made.complete() ? Freshness.GENERATION : Freshness.ASK_AGAIN,
                () -> Content.of(made.html()));
    }

    private Optional<Answer> file(Reader reader, String path) {
        var matcher = FILE.matcher(path);
        return matcher.matches()
                ? snapshot.examples()
                        .find(matcher.group(1))
                        .filter(query ->
                                query.theme().equals(THEME) && query.query().isSelectType())
                        .map(query -> file(reader, query))
                : Optional.empty();
    }

    private Answer file(Reader reader, NamedQuery query) {
        Map<String, String> values = new HashMap<>(asked.parameters());
        values.values().removeIf(String::isEmpty);
        values.putIfAbsent("language", reader.content().tag());
        Optional<Part> part =
                query.name().equals("projects-of-cell") ? Optional.of(new Part(0, MOST_IN_FILE)) : Optional.empty();
        return patiently()
                .ask(query.name(), values, part)
                .<Answer>map(rows -> csv(reader, query.name(), rows))
                .orElseGet(() ->
                        new Failure(503, "This could not be counted in time. Ask again in a while, or for less."));
    }

    private Answer csv(Reader reader, String name, Rows rows) {
        return new Document(
                "text/csv; charset=utf-8; header=present",
                asked.address(),
                "csv-" + name + "-" + reader.content().tag(),
                "",
                List.of(),
                Freshness.GENERATION,
                () -> Content.of(SafeCsv.write(rows)));
    }

    private Figures patiently() {
        return snapshot.answers().figures(dataset, snapshot.patience());
    }

    private Selection selection() {
        return new Selection(
                asked.parameter("portfolio"),
                asked.parameter("action"),
                asked.parameter("field"),
                asked.parameter("country"),
                asked.parameter("year"));
    }

    private ProjectsRequest projects() {
        String page = asked.parameter("page");
        return new ProjectsRequest(
                selection(),
                asked.parameter("goal"),
                asked.parameter("also"),
                asked.parameter("sort"),
                NUMBER.matcher(page).matches() ? Integer.parseInt(page) : 1);
    }
}
