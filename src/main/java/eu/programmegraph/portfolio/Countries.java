package eu.programmegraph.portfolio;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The countries of {@code data/countries.csv}, by code or name. */
final class Countries {

    private final Map<String, Country> byName = new HashMap<>();

    Countries(List<Country> countries) {
        for (Country country : countries) {
            country.labels().values().forEach(label -> byName.putIfAbsent(key(label), country));
        }
        for (Country country : countries) {
            byName.put(key(country.alpha2()), country);
            byName.put(key(country.authority()), country);
            byName.put(key(country.code()), country);
        }
    }

    Optional<Country> find(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    private static String key(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
