package eu.programmegraph.portfolio;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * An organisation that takes part in a project.
 *
 * @param type what kind of organisation it is, in the words of the list; may be empty
 */
public record Organisation(String name, String type, Optional<Country> country, Optional<String> website) {

    private static final int DIGITS = 12;

    /**
     * What tells it from others: the code of its country, a hyphen, and twelve hexadecimal digits of the SHA-256 of its
     * name and country. Case, punctuation and blanks make no difference.
     */
    public String key() {
        String code = country.map(Country::code).orElse("XX");
        String bare = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
        byte[] digest = sha256().digest((bare + "|" + code).getBytes(StandardCharsets.UTF_8));
        return code + "-" + HexFormat.of().formatHex(digest).substring(0, DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaPlatformHasIt) {
            throw new IllegalStateException(everyJavaPlatformHasIt);
        }
    }
}
