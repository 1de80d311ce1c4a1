package eu.programmegraph.web;

import com.google.gson.JsonObject;
import eu.programmegraph.web.Answer.Document;
import eu.programmegraph.web.Answer.Freshness;
import eu.programmegraph.web.ReconciliationRoutes.Found;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Reconciliation API in HTTP. A filter of its own, since it alone of the site takes forms; it reads them before it
 * asks for the state of the data, so that a slow sender holds no transaction.
 */
final class ReconciliationFilter extends HttpFilter {

    static final String PATH = "/reconcile";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ReconciliationFilter.class);
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** Names of a few words; whoever has more sends a form. */
    private static final int LONGEST_ADDRESS = 2000;

    private final transient Function<HttpServletRequest, Snapshot> snapshots;

    /**
     * The service.
     *
     * @param snapshots gives the state of the data for a request
     */
    ReconciliationFilter(Function<HttpServletRequest, Snapshot> snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        reply(request).send(response);
    }

    private Reply reply(HttpServletRequest request) throws IOException {
        try {
            String path = path(request);
            Map<String, String> parameters = BoundedForm.read(request);
            Snapshot snapshot = snapshots.apply(request);
            Found found = ReconciliationRoutes.answer(path, parameters, snapshot);
            boolean isAnswer = parameters.containsKey("queries") || parameters.containsKey("extend");
            return isAnswer ? Reply.unkept(200, found.text()) : kept(found, request, snapshot);
        } catch (RefusedException refused) {
            return Reply.unkept(refused.status(), error(refused.message()));
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.error("{} {} could not be answered", request.getMethod(), request.getRequestURI(), fault);
            return Reply.unkept(500, error("The server has failed; its log tells why."));
        }
    }

    /** The path after {@code /reconcile}, if it can be asked for so. */
    private static String path(HttpServletRequest request) {
        String path = request.getRequestURI().substring(PATH.length());
        boolean isForm = request.getMethod().equals("POST");
        if (!READING.contains(request.getMethod()) && !isForm) {
            throw new RefusedException(405, "Use GET, or POST with a form.");
        }
        if (isForm && !ReconciliationRoutes.takesForms(path)) {
            throw new RefusedException(405, "Use GET; only %s takes forms.".formatted(PATH));
        }
        return path;
    }

    private static Reply kept(Found found, HttpServletRequest request, Snapshot snapshot) {
        if (request.getMethod().equals("POST")) {
            throw RefusedException.bad("The form has neither \"queries\" nor \"extend\".");
        }
        String address = new Asked(request).address();
        if (address.length() > LONGEST_ADDRESS) {
            throw new RefusedException(414, "The address has more than %d characters.".formatted(LONGEST_ADDRESS));
        }
        Document document = new Document(
                found.isPreview() ? Form.HTML.contentType() : Reply.JSON,
                address,
                "reconcile",
                "",
                List.of(),
                Freshness.GENERATION,
                () -> Content.of(found.text()));
        Reply reply = Reply.of(document, request, snapshot);
        return found.isPreview() ? reply.embeddable() : reply;
    }

    /** As clients of the API know failures. */
    private static String error(String message) {
        JsonObject error = new JsonObject();
        error.addProperty("status", "error");
        error.addProperty("message", message);
        return error.toString();
    }
}
