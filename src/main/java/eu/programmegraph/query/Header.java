package eu.programmegraph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comments at the head of a query that say what it is for: {@code # title: …}, and {@code # title@sl: …} for the same
 * in another language.
 */
final class Header {

    private static final Pattern LINE =
            Pattern.compile("#\\s*((?:title|question)(?:@[a-z]{2})?|audience|theme|param):\\s*(.+)");

    private final String where;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /**
     * Reads the header of a query.
     *
     * @param where what to name where something is wrong
     */
    Header(String text, String where) {
        this.where = where;
        text.lines()
                .takeWhile(line -> line.startsWith("#"))
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .forEach(line -> values.computeIfAbsent(line.group(1), key -> new ArrayList<>())
                        .add(line.group(2).strip()));
    }

    /** The value of a line that there must be exactly once. */
    String one(String key) {
        List<String> found = values.getOrDefault(key, List.of());
        if (found.size() != 1) {
            throw new QueryException(where + " needs one header line \"# " + key + ": …\".");
        }
        return found.get(0);
    }

    List<String> listed(String key) {
        return Arrays.asList(one(key).split(",\\s*"));
    }

    /** The text in English, and in each other language in which there is one, by language tag. */
    Map<String, String> inLanguages(String key) {
        Map<String, String> texts = new LinkedHashMap<>(Map.of("en", one(key)));
        values.keySet().stream()
                .filter(other -> other.startsWith(key + "@"))
                .forEach(other -> texts.put(other.substring(key.length() + 1), one(other)));
        return texts;
    }

    /** What each parameter means, by its name. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String line : values.getOrDefault("param", List.of())) {
            String[] parts = line.split("\\s*\\|\\s*", 2);
            if (parts.length != 2) {
                throw new QueryException(where + ": \"# param: " + line + "\" must be \"# param: name | meaning\".");
            }
            parameters.put(parts[0], parts[1]);
        }
        return parameters;
    }
}
