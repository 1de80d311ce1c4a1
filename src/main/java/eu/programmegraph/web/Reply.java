package eu.programmegraph.web;

import eu.programmegraph.page.ErrorPage;
import eu.programmegraph.web.Answer.Document;
import eu.programmegraph.web.Answer.Failure;
import eu.programmegraph.web.Answer.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Says in HTTP what the site answers. */
final class Reply {

    /** Scripts of our own and none inside a page, nothing from elsewhere. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; font-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Reply(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    /** The document, or that the client has it already. */
    void send(Document document, Snapshot snapshot) {
        vary(document.vary());
        response.setHeader("Cache-Control", document.freshness().cacheControl());
        response.setHeader("Content-Location", snapshot.path() + document.location());
        document.links().forEach(link -> response.addHeader("Link", link.replace("</", "<" + snapshot.path())));
        // Before it is known whether the client has the page: it takes over the headers that tell it so (RFC 9111,
        // 4.3.4).
        if (document.contentType().startsWith("text/html")) {
            response.setHeader("Content-Security-Policy", POLICY);
            response.setHeader("Referrer-Policy", "same-origin");
        }
        Validators validators = Validators.of(snapshot.generation(), snapshot.fingerprint(), document.variant());
        validators.write(response);
        if (validators.areKnownTo(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        body(document.contentType(), document.body().get());
    }

    void send(Redirect redirect, String sitePath) {
        vary(redirect.vary());
        response.setStatus(redirect.status());
        response.setHeader("Location", sitePath + redirect.location());
        response.setHeader("Cache-Control", Answer.Freshness.GENERATION.cacheControl());
    }

    /** A page for people; a line for programs. */
    void send(Failure failure, ErrorPage page, Asked asked, Snapshot snapshot) {
        vary("Accept, Accept-Language");
        response.setStatus(failure.status());
        response.setHeader("Cache-Control", "no-store");
        if (failure.status() == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            response.setHeader("Allow", "GET, HEAD, OPTIONS");
        }
        List<String> types = List.of("text/html", "text/plain");
        String type = asked.accept().choose(types, offer -> offer).orElse("text/plain");
        if (type.equals("text/html")) {
            response.setHeader("Content-Security-Policy", POLICY);
            body(
                    Form.HTML.contentType(),
                    snapshot.pages().error(asked.reader(), page).getBytes(StandardCharsets.UTF_8));
        } else {
            body("text/plain; charset=utf-8", line(page).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String line(ErrorPage page) {
        return "%d /%s %s%n".formatted(page.status(), page.asked(), page.detail());
    }

    private void vary(String headers) {
        if (!headers.isEmpty()) {
            response.setHeader("Vary", headers);
        }
    }

    private void body(String type, byte[] content) {
        response.setContentType(type);
        try {
            response.getOutputStream().write(content);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
