package eu.programmegraph.portfolio;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of websites, as people write them. */
final class WebAddresses {

    private static final int LONGEST = 2000;
    private static final Pattern WITHOUT_SCHEME = Pattern.compile("(?i)[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}(/.*)?");

    private WebAddresses() {}

    /** The first address in a cell, as an IRI; none if there is none that could be one. */
    static Optional<String> read(String text) {
        String first = text.split("[\\s;]", 2)[0];
        String whole = WITHOUT_SCHEME.matcher(first).matches() ? "http://" + first : first;
        try {
            URI address = new URI(whole);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            boolean good = (scheme.equals("http") || scheme.equals("https"))
                    && address.getHost() != null
                    && address.getRawUserInfo() == null
                    && whole.length() <= LONGEST;
            return good ? Optional.of(scheme + whole.substring(scheme.length())) : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
