package eu.programmegraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.IOUtils;
import org.eclipse.jetty.http.BadMessageException;

/** The parameters of a request: of the address or, of a POST, of the form in its body, which is bounded. */
final class BoundedForm {

    /** A full batch of names has a tenth of that. */
    static final int MOST_BYTES = 1 << 20;

    private static final String FORM = "application/x-www-form-urlencoded";

    /** Browsers do not look at an answer until they have sent all; whoever sends still more is cut off. */
    private static final int MOST_PASSED_OVER = 64 << 20;

    private BoundedForm() {}

    /**
     * Reads them; of a name that is given more than once, the first value.
     *
     * @throws RefusedException if they are too long, or no form
     */
    static Map<String, String> read(HttpServletRequest request) throws IOException {
        return request.getMethod().equals("POST") ? ofBody(request) : ofAddress(request);
    }

    private static Map<String, String> ofAddress(HttpServletRequest request) {
        Map<String, String> parameters = new HashMap<>();
        try {
            request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        } catch (BadMessageException unreadable) {
            throw RefusedException.bad("The parameters of the address are not valid percent-encoded UTF-8.");
        }
        return parameters;
    }

    /**
     * Reads the form in the body, of either type that browsers send.
     *
     * @param most how many bytes it may have
     * @throws RefusedException if it is longer, or no form
     */
    static Map<String, String> withFiles(HttpServletRequest request, int most) throws IOException {
        String type = mediaType(request);
        byte[] body = body(request, most);
        return switch (type) {
            case FORM -> decoded(new String(body, StandardCharsets.UTF_8));
            case MultipartForm.MEDIA_TYPE -> MultipartForm.read(body, request.getContentType());
            default ->
                throw new RefusedException(
                        415,
                        "The body is \"%s\"; send a form (%s, %s).".formatted(type, MultipartForm.MEDIA_TYPE, FORM));
        };
    }

    private static Map<String, String> ofBody(HttpServletRequest request) throws IOException {
        if (!mediaType(request).equals(FORM)) {
            throw new RefusedException(
                    415,
                    "The body is \"%s\"; send a form (%s) with \"queries\" or \"extend\"."
                            .formatted(contentType(request), FORM));
        }
        return decoded(new String(body(request, MOST_BYTES), StandardCharsets.UTF_8));
    }

    private static byte[] body(HttpServletRequest request, int most) throws IOException {
        InputStream stream = request.getInputStream();
        byte[] body = stream.readNBytes(most + 1);
        if (body.length > most) {
            IOUtils.skip(stream, MOST_PASSED_OVER);
            throw new RefusedException(413, "The body has more than %d bytes. Send less at a time.".formatted(most));
        }
        return body;
    }

    private static String contentType(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType()).orElse("");
    }

    private static String mediaType(HttpServletRequest request) {
        return contentType(request).toLowerCase(Locale.ROOT).replaceFirst("\\s*;.*", "");
    }

    private static Map<String, String> decoded(String form) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : form.split("&", -1)) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                parameters.putIfAbsent(decode(pair.substring(0, sign)), decode(pair.substring(sign + 1)));
            }
        }
        return parameters;
    }

    private static String decode(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            throw RefusedException.bad("The form is not percent-encoded: " + unreadable.getMessage() + ".");
        }
    }
}
