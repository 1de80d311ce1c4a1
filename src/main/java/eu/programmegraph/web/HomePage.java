package eu.programmegraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/** The page at {@code /}: what this is, and a form for a query. A filter, since Fuseki takes that path for itself. */
final class HomePage extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "home.html";
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    private final transient byte[] page = read();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getRequestURI().equals("/") || !METHODS.contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        response.setContentType("text/html; charset=utf-8");
        response.setHeader(
                "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'");
        response.getOutputStream().write(page);
    }

    private static byte[] read() {
        try (InputStream stream = HomePage.class.getResourceAsStream(PAGE)) {
            if (stream == null) {
                throw new IllegalStateException("The resource " + PAGE + " is missing from the program.");
            }
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
