package eu.programmegraph.web;

import eu.programmegraph.page.ErrorPage;
import eu.programmegraph.web.Answer.Document;
import eu.programmegraph.web.Answer.Failure;
import eu.programmegraph.web.Answer.Freshness;
import eu.programmegraph.web.Answer.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An answer of the site in HTTP, ready to be sent.
 *
 * @param headers names and values; a name may occur more than once
 */
record Reply(int status, List<Header> headers, Content content) {
    Reply {
        headers = List.copyOf(headers);
    }

    /** Scripts of our own and none inside a page, nothing from elsewhere. */
    private static final String POLICY_OF_PAGES = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; connect-src 'self'; font-src 'self' data:; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    /** Looks like a page of ours, does nothing, and may stand in a page of somebody else. */
    private static final String POLICY_OF_PREVIEWS = "default-src 'none'; style-src 'self'; font-src 'self' data:;"
            + " img-src 'self' data:; form-action 'none'; base-uri 'none'; frame-ancestors *";

    /** Whatever is in data, a browser runs nothing of it. */
    private static final String POLICY_OF_DATA = "default-src 'none'; sandbox";

    private static final String HTML = "text/html";

    /** JSON is always in UTF-8 (RFC 8259, section 8.1). */
    static final String JSON = "application/json";

    record Header(String name, String value) {}

    /** The document, or that the client has it already. */
    static Reply of(Document document, HttpServletRequest request, Snapshot snapshot) {
        List<Header> headers = new ArrayList<>(typed(document.contentType()));
        headers.add(new Header("Vary", vary(document.vary())));
        headers.add(new Header("Cache-Control", document.freshness().cacheControl()));
        headers.add(new Header("Content-Location", snapshot.path() + document.location()));
        document.links().forEach(link -> headers.add(new Header("Link", link.replace("</", "<" + snapshot.path()))));
        Validators validators = Validators.of(snapshot, document.variant(), request);
        headers.add(new Header("ETag", validators.etag()));
        headers.add(new Header("Last-Modified", validators.lastModified()));
        if (validators.areKnownTo(request)) {
            return new Reply(HttpServletResponse.SC_NOT_MODIFIED, headers, Content.NONE);
        }
        return new Reply(HttpServletResponse.SC_OK, headers, document.content().get());
    }

    /** The way to somewhere else; it too says of which state it is. */
    static Reply of(Redirect redirect, HttpServletRequest request, Snapshot snapshot) {
        Validators validators = Validators.of(snapshot, Integer.toString(redirect.status()), request);
        return new Reply(
                redirect.status(),
                List.of(
                        new Header("ETag", validators.etag()),
                        new Header("Last-Modified", validators.lastModified()),
                        new Header("Vary", vary(redirect.vary())),
                        new Header("Cache-Control", Freshness.GENERATION.cacheControl()),
                        new Header("Location", snapshot.path() + redirect.location())),
                Content.NONE);
    }

    /** A page for people; a line for programs. */
    static Reply of(Failure failure, Asked asked, Snapshot snapshot) {
        ErrorPage page = new ErrorPage(failure.status(), asked.path().orElse(""), failure.detail());
        boolean forPeople = asked.accept().quality(HTML) > asked.accept().quality("text/plain");
        List<Header> headers =
                new ArrayList<>(typed(forPeople ? Form.HTML.contentType() : "text/plain; charset=utf-8"));
        headers.add(new Header("Vary", vary("Accept, Accept-Language")));
        headers.add(new Header("Cache-Control", "no-store"));
        if (failure.status() == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            headers.add(new Header("Allow", "GET, HEAD, OPTIONS"));
        }
        return new Reply(
                failure.status(),
                headers,
                Content.of(
                        forPeople
                                ? snapshot.pages().error(asked.reader(), page)
                                : snapshot.pages().errorText(page)));
    }

    /** JSON for a program that asked by a form, or asked amiss. */
    static Reply unkept(int status, String json) {
        Reply reply = unkept(status, JSON, Content.of(json));
        return status == HttpServletResponse.SC_METHOD_NOT_ALLOWED
                ? reply.with(new Header("Allow", "GET, HEAD, POST, OPTIONS"))
                : reply;
    }

    /** What was made for whoever sent a form, and for nobody else. */
    static Reply unkept(int status, String contentType, Content content) {
        List<Header> headers = new ArrayList<>(typed(contentType));
        headers.add(new Header("Vary", vary("")));
        headers.add(new Header("Cache-Control", "no-store"));
        return new Reply(status, headers, content);
    }

    /** The same, with one more header. */
    Reply with(Header header) {
        return new Reply(
                status, Stream.concat(headers.stream(), Stream.of(header)).toList(), content);
    }

    /** The same, to be shown inside a page of any other site. */
    Reply embeddable() {
        return new Reply(
                status,
                headers.stream()
                        .map(header -> header.name().equals("Content-Security-Policy")
                                ? new Header(header.name(), POLICY_OF_PREVIEWS)
                                : header)
                        .toList(),
                content);
    }

    void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        headers.forEach(header -> response.addHeader(header.name(), header.value()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (content.length() > 0) {
            response.setContentLengthLong(content.length());
            try (OutputStream out = response.getOutputStream()) {
                content.writer().writeTo(out);
            }
        } else if (status == HttpServletResponse.SC_NOT_MODIFIED) {
            response.flushBuffer(); // or Jetty would say that the length is 0 (RFC 9110, section 8.6)
        }
    }

    private static List<Header> typed(String contentType) {
        return List.of(
                new Header("Content-Type", contentType),
                new Header("Content-Security-Policy", contentType.startsWith(HTML) ? POLICY_OF_PAGES : POLICY_OF_DATA),
                new Header("Referrer-Policy", "same-origin"));
    }

    /** Whatever else it depends on, an answer may be compressed. */
    private static String vary(String headers) {
        return headers.isEmpty() ? "Accept-Encoding" : headers + ", Accept-Encoding";
    }
}
