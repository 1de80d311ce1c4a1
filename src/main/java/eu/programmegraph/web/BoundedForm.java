package eu.programmegraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.BadMessageException;

/** The parameters of a request: of the address or, of a POST, of the form in its body, which is bounded. */
final class BoundedForm {

    /** A full batch of names has a tenth of that. */
    static final int MOST_BYTES = 1 << 20;

    private static final String FORM = "application/x-www-form-urlencoded";

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

    private static Map<String, String> ofBody(HttpServletRequest request) throws IOException {
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        if (!type.toLowerCase(Locale.ROOT).replaceFirst("\\s*;.*", "").equals(FORM)) {
            throw new RefusedException(
                    415, "The body is \"%s\"; send a form (%s) with \"queries\" or \"extend\".".formatted(type, FORM));
        }
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new RefusedException(
                    413, "The body has more than %d bytes. Send fewer queries at a time.".formatted(MOST_BYTES));
        }
        return decoded(new String(body, StandardCharsets.UTF_8));
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
