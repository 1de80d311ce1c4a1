package eu.programmegraph.web;

import eu.programmegraph.concept.Language;
import eu.programmegraph.graph.LiveDataset;
import eu.programmegraph.page.CoverageRequest;
import eu.programmegraph.page.Figures;
import eu.programmegraph.page.Reader;
import eu.programmegraph.page.Selection;
import eu.programmegraph.page.Subject;
import eu.programmegraph.web.Answer.Document;
import eu.programmegraph.web.Answer.Failure;
import eu.programmegraph.web.Answer.Redirect;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.jena.system.Txn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The site: pages, documents and what portals look for. A filter, since Fuseki takes all paths for itself; what is the
 * endpoint's goes on to it. The one place where failures of the site become statuses.
 */
final class SiteFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(SiteFilter.class);
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    /** How long figures may be counted that nobody has asked for yet. */
    private static final Duration AHEAD = Duration.ofMinutes(10);

    private final transient LiveDataset live;
    private final transient Assets assets = new Assets();
    private final transient Snapshots snapshots;
    private final transient ServerSettings settings;
    private final transient ExecutorService counting = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("figures").factory());

    /**
     * The site.
     *
     * @param patience how long a page may wait for figures
     */
    SiteFilter(LiveDataset live, ServerSettings settings, Duration patience) {
        this.live = live;
        this.snapshots = new Snapshots(patience);
        this.settings = settings;
    }

    /**
     * Makes what the first request would wait for: reads the vocabulary of the newest generation, makes a page of it, and
     * counts the figures of all portfolios, which may take minutes.
     */
    void prepare(int listensOn) {
        Txn.executeRead(live, () -> {
            Snapshot snapshot = snapshots.get(live, settings.address(listensOn), assets);
            snapshot.pages().home(Reader.of(Language.EN), snapshot.data());
        });
        counting.execute(() -> Txn.executeRead(live, () -> countAhead(listensOn)));
    }

    /** Called when the server stops; what is counted still holds the generation open. */
    @Override
    public void destroy() {
        counting.shutdown();
        try {
            if (!counting.awaitTermination(settings.shutdownGrace().toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("The figures of the portfolios were still being counted at the stop");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Makes the pages that show figures of all portfolios. */
    private void countAhead(int listensOn) {
        Snapshot snapshot = snapshots.get(live, settings.address(listensOn), assets);
        Figures figures = snapshot.answers().figures(live.dataset(), AHEAD);
        Reader reader = Reader.of(Language.EN);
        if (!figures.portfolios().isEmpty()) {
            snapshot.pages().coverage(reader, new CoverageRequest(Selection.ALL, ""), figures);
            snapshot.thesaurus().concepts().stream()
                    .map(concept -> concept.notation())
                    .forEach(notation -> snapshot.pages()
                            .concept(reader, notation, figures, new Subject("concept/" + notation, Optional.empty())));
        }
    }

    /** The state of the data that a request is answered from. */
    Snapshot snapshot(HttpServletRequest request) {
        return Txn.calculateRead(live, () -> snapshots.get(live, settings.address(request.getLocalPort()), assets));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isOfEndpoint(request)) {
            chain.doFilter(withBody(request), response);
        } else {
            // What is sent is complete before; a slow reader holds no transaction.
            Txn.calculateRead(live, () -> reply(request)).send(response);
        }
    }

    /** Fuseki refuses HEAD; it is GET without the body (RFC 9110, section 9.3.2), which Jetty leaves away by itself. */
    private static HttpServletRequest withBody(HttpServletRequest request) {
        return !request.getMethod().equals("HEAD")
                ? request
                : new HttpServletRequestWrapper(request) {
                    @Override
                    public String getMethod() {
                        return "GET";
                    }
                };
    }

    /** Queries, and what Fuseki tells of itself. */
    private static boolean isOfEndpoint(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean isBare = METHODS.contains(request.getMethod()) && request.getQueryString() == null;
        return path.startsWith("/$/") || (path.equals("/sparql") && !isBare);
    }

    private Reply reply(HttpServletRequest request) {
        Snapshot snapshot = snapshots.get(live, settings.address(request.getLocalPort()), assets);
        Asked asked = new Asked(request);
        try {
            return switch (route(request, asked, snapshot)) {
                case Document document -> Reply.of(document, request, snapshot);
                case Redirect redirect -> Reply.of(redirect, request, snapshot);
                case Failure failure -> Reply.of(failure, asked, snapshot);
            };
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.error("{} {} could not be answered", request.getMethod(), request.getRequestURI(), fault);
            return Reply.of(new Failure(500, ""), asked, snapshot);
        }
    }

    private Answer route(HttpServletRequest request, Asked asked, Snapshot snapshot) {
        if (!METHODS.contains(request.getMethod())) {
            return new Failure(405, "Use GET or HEAD.");
        }
        if (!asked.hasReadableParameters()) {
            return new Failure(400, "The parameters are not valid percent-encoded UTF-8.");
        }
        Optional<String> path = asked.path();
        return path.isPresent()
                ? new Routes(snapshot, live, asked, assets).answer(path.get())
                : new Failure(400, "The path is not valid percent-encoded UTF-8.");
    }
}
