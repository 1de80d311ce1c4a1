package eu.programmegraph.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which projects are looked at; what is empty does not narrow it.
 *
 * @param portfolio the name of the list of projects
 * @param action the notation of an action or of a part of the programme above it
 * @param field the notation of a field
 * @param country the code of a country that takes part, as in the EU authority table, such as {@code SVN}
 * @param year the year of the call
 */
public record Selection(String portfolio, String action, String field, String country, String year) {

    /** All projects. */
    public static final Selection ALL = new Selection("", "", "", "", "");

    /** Those of a portfolio. */
    public static Selection of(String portfolio) {
        return ALL.with("portfolio", portfolio);
    }

    /** What is asked for, by name, in the order of the form. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("portfolio", portfolio);
        values.put("action", action);
        values.put("field", field);
        values.put("country", country);
        values.put("year", year);
        values.values().removeIf(String::isEmpty);
        return values;
    }

    boolean isNarrow() {
        return !values().isEmpty();
    }

    /** The same but for one of its parts. */
    Selection with(String name, String value) {
        return new Selection(
                name.equals("portfolio") ? value : portfolio,
                name.equals("action") ? value : action,
                name.equals("field") ? value : field,
                name.equals("country") ? value : country,
                name.equals("year") ? value : year);
    }

    /** A path with what is asked for and more, given as name and value in turn; empty values are left out. */
    String path(String page, String... more) {
        Map<String, String> all = values();
        for (int at = 0; at < more.length; at += 2) {
            all.put(more[at], more[at + 1]);
        }
        all.values().removeIf(String::isEmpty);
        List<String> parameters = all.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                .toList();
        return parameters.isEmpty() ? page : page + "?" + Links.query(parameters);
    }
}
