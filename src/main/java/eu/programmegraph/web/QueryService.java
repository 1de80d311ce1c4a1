package eu.programmegraph.web;

import eu.programmegraph.graph.LiveDataset;
import eu.programmegraph.graph.SearchSyntax;
import eu.programmegraph.vocab.ProgrammeIri;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.Responses;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.web.HttpSC;

/**
 * The query operation of the SPARQL 1.1 protocol. It reads nothing but the store: a SERVICE is refused (403), and so is
 * a FROM that names no graph of the store (400).
 */
final class QueryService extends SPARQL_QueryDataset {

    private static final int LARGEST_QUERY = 1 << 20;

    /** What Fuseki takes besides the protocol and would write into the answer as it is. */
    private static final List<String> REFUSED_PARAMETERS = List.of("stylesheet", "callback");

    /**
     * Calls whose value differs each time: NOW, RAND, UUID, STRUUID, and what Jena has of that kind. To find one where
     * there is none, in a string, costs no more than that the answer is not cached.
     */
    private static final Pattern FLEETING =
            Pattern.compile("\\b(now\\w*|rand\\w*|\\w*uuid\\w*|bnode)>?\\s*\\(", Pattern.CASE_INSENSITIVE);

    private static final Symbol LASTS = Symbol.create(ProgrammeIri.BASE + "web#answerLasts");

    private final LiveDataset live;
    private final Duration timeout;

    QueryService(LiveDataset live, Duration timeout) {
        this.live = live;
        this.timeout = timeout;
    }

    @Override
    protected void validateRequest(HttpAction action) {
        for (String name : REFUSED_PARAMETERS) {
            if (action.getRequestParameter(name) != null) {
                ServletOps.errorBadRequest("The parameter \"" + name + "\" is not offered here.");
            }
        }
    }

    @Override
    protected void executeBody(HttpAction action) {
        try {
            byte[] query = action.getRequestInputStream().readNBytes(LARGEST_QUERY + 1);
            if (query.length > LARGEST_QUERY) {
                ServletOps.error(HttpSC.PAYLOAD_TOO_LARGE_413, "A query may have at most 1 MiB.");
            }
            execute(new String(query, StandardCharsets.UTF_8), action);
        } catch (IOException broken) {
            ServletOps.errorBadRequest("The query could not be read: " + broken.getMessage());
        }
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        if (query.isJsonType()) {
            ServletOps.errorBadRequest("The form JSON is not part of SPARQL. Use SELECT; it can answer in JSON too.");
        }
        if (OutgoingRequests.hasService(query)) {
            ServletOps.error(
                    HttpSC.FORBIDDEN_403,
                    "SERVICE is refused: this endpoint calls no other server. Send the query to an endpoint of your own"
                            + " and call this one from there.");
        }
    }

    @Override
    protected void execute(String queryString, HttpAction action) {
        boolean lasts = action.getRequestMethod().equals("GET")
                && !FLEETING.matcher(queryString).find();
        action.getContext().set(LASTS, lasts);
        if (lasts && validators(action).areKnownTo(action.getRequest())) {
            tellState(action);
            action.getResponse().setStatus(HttpSC.NOT_MODIFIED_304);
        } else {
            answer(queryString, action);
        }
    }

    private void answer(String queryString, HttpAction action) {
        try {
            super.execute(queryString, action);
        } catch (QueryCancelledException | OutOfTimeException outOfTime) {
            action.getResponse().resetBuffer();
            ServletOps.error(
                    HttpSC.SERVICE_UNAVAILABLE_503,
                    "The query ran out of time (%s seconds at most) and was ended. Make it narrower, or add a LIMIT."
                            .formatted(seconds(timeout)));
        } catch (RuntimeException failed) {
            action.getResponse().resetBuffer();
            Optional<CompleteAnswer.TooLargeException> tooLarge = CompleteAnswer.TooLargeException.in(failed);
            if (tooLarge.isPresent()) {
                ServletOps.error(HttpSC.UNPROCESSABLE_ENTITY_422, tooLarge.get().getMessage());
            }
            throw failed;
        }
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String queryStringLog) {
        try {
            return super.executeQuery(action, execution, query, queryStringLog);
        } catch (TextIndexParseException broken) {
            ServletOps.errorBadRequest(SearchSyntax.EXPLANATION);
            throw broken;
        }
    }

    /** Fuseki would end an answer that runs out of time in its middle; here that is a failure as any other. */
    @Override
    protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
        if (result.isRowSet()) {
            RowSet rows = result.rowSet();
            Responses.doResponseResultSet(
                    action, RowSetStream.create(rows.getResultVars(), new InTime(rows)), prologue);
        } else {
            super.sendResults(action, result, prologue);
        }
        tellState(action);
    }

    /** Called inside the transaction: the state is that of the generation that was read. */
    private void tellState(HttpAction action) {
        action.setResponseHeader("Pragma", null); // Fuseki forbids to cache anything
        if (action.getContext().isTrue(LASTS)) {
            Validators validators = validators(action);
            action.setResponseHeader("ETag", validators.etag());
            action.setResponseHeader("Last-Modified", validators.lastModified());
            action.setResponseHeader("Cache-Control", Answer.Freshness.GENERATION.cacheControl());
        } else {
            action.setResponseHeader("Cache-Control", "no-store");
        }
    }

    /** The address says all that an answer depends on, but for what the client accepts. */
    private Validators validators(HttpAction action) {
        String accept = String.valueOf(action.getRequestHeader("Accept"));
        return Validators.of(live.generation(), Build.fingerprint(accept), action.getRequest());
    }

    /** Called inside the transaction: everything that the query reads is of the generation of this transaction. */
    @Override
    protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String queryStringLog) {
        action.getContext().putAll(live.dataset().getContext());
        action.getContext().set(ARQ.queryTimeout, Long.toString(timeout.toMillis()));
        action.getContext().set(ARQ.httpServiceAllowed, false);
        ClosedFunctions.close(action.getContext());
        TimedExpressions.limit(action.getContext(), timeout);
        DatasetDescription description = SPARQLProtocol.getDatasetDescription(action, query);
        if (description != null) {
            Stream.concat(description.getDefaultGraphURIs().stream(), description.getNamedGraphURIs().stream())
                    .forEach(this::requireGraph);
        }
        return super.decideDataset(action, query, queryStringLog);
    }

    @Override
    protected DatasetGraph getDataset(HttpAction action) {
        return live.dataset();
    }

    private void requireGraph(String iri) {
        Node graph = NodeFactory.createURI(iri);
        if (!Quad.isUnionGraph(graph)
                && !Quad.isDefaultGraph(graph)
                && !live.dataset().containsGraph(graph)) {
            ServletOps.errorBadRequest(
                    "<%s> is no graph of this store, and nothing is fetched from elsewhere.".formatted(iri)
                            + " The graphs are " + ProgrammeIri.graph("…").getURI()
                            + "; without FROM a query reads all of them.");
        }
    }

    private static String seconds(Duration duration) {
        return duration.toMillis() % 1000 == 0
                ? Long.toString(duration.toSeconds())
                : Double.toString(duration.toMillis() / 1000.0);
    }

    /** Rows, and an {@link OutOfTimeException} when the query is cancelled. */
    private record InTime(Iterator<Binding> rows) implements Iterator<Binding> {
        @Override
        public boolean hasNext() {
            try {
                return rows.hasNext();
            } catch (QueryCancelledException cancelled) {
                throw new OutOfTimeException(cancelled);
            }
        }

        @Override
        public Binding next() {
            try {
                return rows.next();
            } catch (QueryCancelledException cancelled) {
                throw new OutOfTimeException(cancelled);
            }
        }
    }

    /** A cancelled query, in a form that Fuseki does not take for the end of the rows. */
    private static final class OutOfTimeException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutOfTimeException(QueryCancelledException cause) {
            super(cause);
        }
    }
}
