package eu.programmegraph.portfolio;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

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
        return code + "-" + DigestUtils.sha256Hex(bare + "|" + code).substring(0, DIGITS);
    }
}
