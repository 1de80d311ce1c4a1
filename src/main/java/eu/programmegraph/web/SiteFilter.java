package eu.programmegraph.web;

import eu.programmegraph.graph.LiveDataset;
import eu.programmegraph.page.ErrorPage;
import eu.programmegraph.web.Answer.Failure;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
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

    private final transient LiveDataset live;
    private final transient Assets assets = new Assets();
    private final transient Snapshots snapshots = new Snapshots();
    private final transient ServerSettings settings;

    SiteFilter(LiveDataset live, ServerSettings settings) {
        this.live = live;
        this.settings = settings;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isOfEndpoint(request)) {
            chain.doFilter(request, response);
            return;
        }
        Reply reply = new Reply(request, response);
        Asked asked = new Asked(request);
        String address = settings.address(request.getLocalPort());
        Txn.executeRead(live, () -> {
            Snapshot snapshot = snapshots.get(live, address, assets);
            try {
                send(METHODS.contains(request.getMethod()) ? route(snapshot, asked) : refuse(), reply, snapshot, asked);
            } catch (RuntimeException fault) {
                LOG.error("{} {} could not be answered", request.getMethod(), request.getRequestURI(), fault);
                send(new Failure(500, ""), reply, snapshot, asked);
            }
        });
    }

    /** Queries, and what Fuseki tells of itself. */
    private static boolean isOfEndpoint(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean isBare = METHODS.contains(request.getMethod()) && request.getQueryString() == null;
        return path.startsWith("/$/") || (path.equals("/sparql") && !isBare);
    }

    private Answer route(Snapshot snapshot, Asked asked) {
        Optional<String> path = asked.path();
        if (path.isEmpty()) {
            return new Failure(400, "The path is not valid percent-encoded UTF-8.");
        }
        return new Routes(snapshot, live.dataset(), asked, assets).answer(path.get());
    }

    private static Answer refuse() {
        return new Failure(405, "");
    }

    private void send(Answer answer, Reply reply, Snapshot snapshot, Asked asked) {
        switch (answer) {
            case Answer.Document document -> reply.send(document, snapshot);
            case Answer.Redirect redirect -> reply.send(redirect, snapshot.path());
            case Failure failure -> {
                ErrorPage page = new ErrorPage(failure.status(), asked.path().orElse(""), failure.detail());
                reply.send(failure, page, asked, snapshot);
            }
        }
    }
}
