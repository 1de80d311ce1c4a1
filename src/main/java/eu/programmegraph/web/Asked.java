package eu.programmegraph.web;

import eu.programmegraph.concept.Language;
import eu.programmegraph.page.Reader;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.BadMessageException;

/** A request, in the site's terms. */
final class Asked {

    private static final List<String> TAGS =
            Arrays.stream(Language.values()).map(Language::tag).toList();

    private static final Pattern OF_PROJECTS =
            Pattern.compile("^((?:[a-z]{2,3}/)?(?:project|outcome|mapping)/)(.+)$", Pattern.DOTALL);

    private final HttpServletRequest request;

    Asked(HttpServletRequest request) {
        this.request = request;
    }

    /**
     * The path without the first slash, percent-decoded, but for identifiers of projects, which are those of others, and
     * encoded in the IRIs themselves; nothing if it cannot be decoded.
     */
    Optional<String> path() {
        try {
            return Optional.ofNullable(new URI(request.getRequestURI()).getPath())
                    .map(path -> path.startsWith("/") ? path.substring(1) : path)
                    .map(path -> OF_PROJECTS.matcher(path).replaceFirst(part -> {
                        String encoded = URLEncoder.encode(part.group(2), StandardCharsets.UTF_8)
                                .replace("+", "%20")
                                .replace("*", "%2A")
                                .replace("%7E", "~");
                        return Matcher.quoteReplacement(part.group(1) + encoded);
                    }));
        } catch (URISyntaxException broken) {
            return Optional.empty();
        }
    }

    /** Path and parameters as they were sent, without the first slash. */
    String address() {
        String path = request.getRequestURI().substring(1);
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    /** Whether the parameters of the address can be decoded. */
    boolean hasReadableParameters() {
        try {
            request.getParameterMap();
            return true;
        } catch (BadMessageException unreadable) {
            return false;
        }
    }

    /** The value of a parameter of the address; empty if it is not given or cannot be read. */
    String parameter(String name) {
        return hasReadableParameters()
                ? Optional.ofNullable(request.getParameter(name)).orElse("")
                : "";
    }

    /** All parameters of the address but that of the reader; the first value of each. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new HashMap<>();
        if (hasReadableParameters()) {
            request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        }
        parameters.remove("content");
        return parameters;
    }

    Accept accept() {
        return Accept.of(request.getHeader("Accept"));
    }

    /** The reader whose interface is in that language; the content is in the one that the address asks for. */
    Reader reader(Language language) {
        return new Reader(language, language(parameter("content")).orElse(language));
    }

    /**
     * The reader whose interface is in the language of the path or, if it has none, in the one that the browser asks for
     * (RFC 4647, look-up), or in English.
     */
    Reader reader() {
        Optional<Language> ofPath =
                path().map(path -> path.replaceFirst("/.*", "")).flatMap(Asked::language);
        return reader(ofPath.or(() -> preferred().flatMap(Asked::language)).orElse(Language.EN));
    }

    /** The language of that tag. */
    static Optional<Language> language(String tag) {
        return Language.ofTag(tag);
    }

    private Optional<String> preferred() {
        try {
            return Optional.ofNullable(request.getHeader("Accept-Language"))
                    .map(Locale.LanguageRange::parse)
                    .flatMap(ranges -> Optional.ofNullable(Locale.lookupTag(ranges, TAGS)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
