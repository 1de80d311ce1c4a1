package eu.programmegraph.web;

import eu.programmegraph.graph.Generation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * By what a client tells whether it has the newest state (RFC 9110, sections 8.8 and 13): the generation, the program
 * that made the answer out of it, and which form of it this is.
 *
 * @param etag a strong entity tag, with its quotation marks
 * @param modified when the generation was loaded, to the second
 */
record Validators(String etag, Instant modified) {

    static Validators of(Generation generation, String program, String variant) {
        String etag = "\"" + generation.id() + "-" + program + "-" + variant + "\"";
        return new Validators(etag, generation.manifest().created().truncatedTo(ChronoUnit.SECONDS));
    }

    void write(HttpServletResponse response) {
        response.setHeader("ETag", etag);
        response.setHeader(
                "Last-Modified", DateTimeFormatter.RFC_1123_DATE_TIME.format(modified.atOffset(ZoneOffset.UTC)));
    }

    /** Takes back what was written; what has failed has no state. */
    static void remove(HttpServletResponse response) {
        Stream.of("ETag", "Last-Modified", "Cache-Control").forEach(header -> response.setHeader(header, null));
    }

    /** Whether the client has this state already. If-None-Match outranks If-Modified-Since (RFC 9110, section 13.2.2). */
    boolean areKnownTo(HttpServletRequest request) {
        Optional<String> tags = Optional.ofNullable(request.getHeader("If-None-Match"));
        return tags.map(this::matches).orElseGet(() -> isNotModifiedSince(request));
    }

    private boolean matches(String tags) {
        return Stream.of(tags.split(",", -1))
                .map(String::strip)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .anyMatch(tag -> tag.equals("*") || tag.equals(etag));
    }

    private boolean isNotModifiedSince(HttpServletRequest request) {
        try {
            long since = request.getDateHeader("If-Modified-Since");
            return since >= modified.toEpochMilli();
        } catch (IllegalArgumentException unreadable) {
            return false; // RFC 9110, section 13.1.3: a date that is none is ignored
        }
    }
}
