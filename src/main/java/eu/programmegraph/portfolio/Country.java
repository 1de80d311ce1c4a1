package eu.programmegraph.portfolio;

import eu.programmegraph.concept.Language;
import java.util.Map;

/**
 * A country.
 *
 * @param code as the lists write it: ISO 3166-1 alpha-2, but EL and UK
 * @param alpha2 the code of ISO 3166-1
 * @param authority the code in the authority table of the EU Publications Office, such as {@code SVN}
 * @param labels its name in each language
 */
public record Country(String code, String alpha2, String authority, Map<Language, String> labels) {

    public Country {
        labels = Map.copyOf(labels);
    }
}
