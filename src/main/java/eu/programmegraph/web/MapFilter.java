package eu.programmegraph.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import eu.programmegraph.concept.Thesaurus;
import eu.programmegraph.load.MatchObject;
import eu.programmegraph.load.MatchTable;
import eu.programmegraph.page.MapResult;
import eu.programmegraph.web.Answer.Failure;
import eu.programmegraph.web.Reply.Header;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is sent to the page Map: texts in, and what they serve out, as a page, CSV or JSON. A filter of its own, since it
 * takes forms, which it reads before it asks for the state of the data, so that a slow sender holds no transaction.
 * Nothing of what is sent is kept.
 */
final class MapFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(MapFilter.class);
    private static final Pattern PATH = Pattern.compile("/(?:[a-z]{2}/)?map");

    /** For how many matches the page tells why, which takes longer than to find them. */
    private static final int EXPLAINED = 50;

    private static final Header COME_AGAIN = new Header("Retry-After", "10"); // seconds

    private final transient BoundedMapping mapping;
    private final transient Function<HttpServletRequest, Snapshot> snapshots;

    /** The forms that an answer can have, that of people first. */
    private enum Format {
        HTML("text/html"),
        CSV("text/csv"),
        JSON("application/json");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }
    }

    /**
     * The service.
     *
     * @param snapshots gives the state of the data for a request
     */
    MapFilter(BoundedMapping mapping, Function<HttpServletRequest, Snapshot> snapshots) {
        this.mapping = mapping;
        this.snapshots = snapshots;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean isForm = request.getMethod().equals("POST")
                && PATH.matcher(request.getRequestURI()).matches();
        if (isForm) {
            reply(request).send(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Reply reply(HttpServletRequest request) throws IOException {
        try {
            Map<String, String> fields = BoundedForm.withFiles(request, MapInput.MOST_BYTES);
            return answer(fields, new Asked(request), snapshots.apply(request));
        } catch (RefusedException refused) {
            Reply reply = failure(refused.status(), refused.message(), request);
            return refused.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE ? reply.with(COME_AGAIN) : reply;
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.error("{} {} could not be answered", request.getMethod(), request.getRequestURI(), fault);
            return failure(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "", request);
        }
    }

    private Reply failure(int status, String message, HttpServletRequest request) {
        return Reply.of(new Failure(status, message), new Asked(request), snapshots.apply(request));
    }

    private Reply answer(Map<String, String> fields, Asked asked, Snapshot snapshot) throws IOException {
        MapInput input = MapInput.of(fields);
        return switch (format(fields, asked)) {
            case HTML -> page(input, asked, snapshot);
            case CSV -> table(input, fields, snapshot.thesaurus());
            case JSON -> objects(input, snapshot.thesaurus());
        };
    }

    private static Format format(Map<String, String> fields, Asked asked) {
        return switch (MapInput.field(fields, "format")) {
            case "" ->
                asked.accept()
                        .choose(List.of(Format.values()), format -> format.mediaType)
                        .orElse(Format.HTML);
            case "csv" -> Format.CSV;
            case "json" -> Format.JSON;
            default ->
                throw RefusedException.bad("The format %s is not known. Ask for csv or json."
                        .formatted(SentJson.quoted(MapInput.field(fields, "format"))));
        };
    }

    private Reply page(MapInput input, Asked asked, Snapshot snapshot) {
        MapResult result = mapping.map(input, EXPLAINED);
        String html = snapshot.pages().map(asked.reader(), input.form(), MapInput.LIMITS, Optional.of(result));
        return Reply.unkept(HttpServletResponse.SC_OK, Form.HTML.contentType(), Content.of(html))
                .with(new Header("Content-Language", asked.reader().language().tag()));
    }

    private Reply table(MapInput input, Map<String, String> fields, Thesaurus thesaurus) throws IOException {
        MapResult result = mapping.map(input, 0);
        MapDecisions decisions = MapDecisions.of(fields, result.texts(), thesaurus);
        StringBuilder csv = new StringBuilder();
        boolean byteOrderMark = !MapInput.field(fields, "bom").isEmpty();
        MatchTable table = new MatchTable(csv, thesaurus, byteOrderMark);
        for (var text : result.texts()) {
            table.write(text, match -> decisions.on(text, match));
        }
        table.flush();
        return Reply.unkept(
                        HttpServletResponse.SC_OK,
                        "text/csv; charset=utf-8; header=present",
                        Content.of(csv.toString()))
                .with(new Header("Content-Disposition", "attachment; filename=\"mapping.csv\""));
    }

    private Reply objects(MapInput input, Thesaurus thesaurus) {
        JsonArray texts = new JsonArray();
        MatchObject objects = new MatchObject(mapping.mapper(), thesaurus, false);
        for (var text : mapping.map(input, 0).texts()) {
            JsonObject object = objects.of(text);
            object.addProperty("text", text.row().text());
            texts.add(object);
        }
        return Reply.unkept(HttpServletResponse.SC_OK, Reply.JSON, Content.of(texts.toString()));
    }
}
