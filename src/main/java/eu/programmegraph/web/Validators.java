package eu.programmegraph.web;

import eu.programmegraph.graph.Generation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.http.QuotedQualityCSV;

/**
 * By what a client tells whether it has the newest state (RFC 9110, sections 8.8 and 13): the generation, the program
 * that makes the answer out of it, which form of it this is, and whether it may be compressed.
 *
 * @param etag a strong entity tag, with its quotation marks
 * @param modified when the generation was loaded, to the second
 */
record Validators(String etag, Instant modified) {

    private static final String GZIP = "gzip";

    /**
     * Those of an answer.
     *
     * @param variant tells this form from all others that have the same address
     */
    static Validators of(Snapshot snapshot, String variant, HttpServletRequest request) {
        return of(snapshot.generation(), snapshot.fingerprint() + "-" + variant, request);
    }

    static Validators of(Generation generation, String variant, HttpServletRequest request) {
        String encoding = acceptsGzip(request) ? "-" + GZIP : "";
        return new Validators(
                "\"" + generation.id() + "-" + variant + encoding + "\"",
                generation.manifest().created().truncatedTo(ChronoUnit.SECONDS));
    }

    /** The date as HTTP writes it. */
    String lastModified() {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(modified.atOffset(ZoneOffset.UTC));
    }

    /** Whether the client has this state already. If-None-Match outranks If-Modified-Since (RFC 9110, section 13.2.2). */
    boolean areKnownTo(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("If-None-Match"))
                .map(this::matches)
                .orElseGet(() -> isNotModifiedSince(request));
    }

    private boolean matches(String tags) {
        return Stream.of(tags.split(",", -1))
                .map(String::strip)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .anyMatch(tag -> tag.equals("*") || tag.equals(etag));
    }

    private boolean isNotModifiedSince(HttpServletRequest request) {
        try {
            return request.getDateHeader("If-Modified-Since") >= modified.toEpochMilli();
        } catch (IllegalArgumentException unreadable) {
            return false; // RFC 9110, section 13.1.3: a date that is none is ignored
        }
    }

    /** As Jetty decides it, so that a compressed answer never has the entity tag of one that is not. */
    private static boolean acceptsGzip(HttpServletRequest request) {
        QuotedQualityCSV accepted = new QuotedQualityCSV();
        request.getHeaders("Accept-Encoding").asIterator().forEachRemaining(accepted::addValue);
        List<String> encodings = accepted.getValues();
        return encodings.contains(GZIP) || encodings.contains("*");
    }
}
