package eu.programmegraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sends each answer when it is complete. A query that fails halfway has so still the right status, and a slow reader
 * holds neither a transaction nor a generation. Whatever is in an answer, a browser runs nothing of it.
 */
final class AnswerFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final long largest;

    AnswerFilter(long largest) {
        this.largest = largest;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        try (CompleteAnswer answer = new CompleteAnswer(response, largest)) {
            chain.doFilter(request, answer);
            answer.send();
        }
    }
}
