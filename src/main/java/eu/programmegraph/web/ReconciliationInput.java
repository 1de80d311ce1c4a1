package eu.programmegraph.web;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import eu.programmegraph.web.ReconciliationQuery.Condition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what clients send as JSON, and refuses what is not as the specification has it, or is too much. */
final class ReconciliationInput {

    static final int MOST_QUERIES = 100;
    static final int MOST_IDENTIFIERS = 1000;
    static final int LONGEST_TEXT = 1000;
    static final int MOST_CANDIDATES = 100;

    private static final int MOST_VALUES = 50;
    private static final int USUAL_CANDIDATES = 10;
    private static final Gson JSON =
            new GsonBuilder().setStrictness(Strictness.STRICT).create();

    private ReconciliationInput() {}

    /** What is asked of some concepts: values of properties. */
    record Extension(List<String> identifiers, List<Asked> properties) {
        Extension {
            identifiers = List.copyOf(identifiers);
            properties = List.copyOf(properties);
        }

        /**
         * A property.
         *
         * @param limit how many values at most; 0 for all
         */
        record Asked(String identifier, int limit) {}
    }

    /** The queries of a batch by their keys, in their order. */
    static Map<String, ReconciliationQuery> queries(String json) {
        JsonObject batch = object(parse(json, "queries"), "\"queries\"");
        atMost(MOST_QUERIES, batch.size(), "queries in a batch");
        Map<String, ReconciliationQuery> queries = new LinkedHashMap<>();
        batch.entrySet()
                .forEach(entry -> queries.put(
                        entry.getKey(), query(object(entry.getValue(), quoted(entry.getKey())), entry.getKey())));
        return queries;
    }

    static Extension extension(String json) {
        JsonObject extension = object(parse(json, "extend"), "\"extend\"");
        JsonArray identifiers = array(extension.get("ids"), "\"ids\" of \"extend\"");
        JsonArray properties = array(extension.get("properties"), "\"properties\" of \"extend\"");
        atMost(MOST_IDENTIFIERS, identifiers.size(), "\"ids\"");
        atMost(MOST_VALUES, properties.size(), "\"properties\"");
        return new Extension(
                elements(identifiers)
                        .map(id -> text(id, "an element of \"ids\""))
                        .toList(),
                elements(properties).map(ReconciliationInput::property).toList());
    }

    private static Extension.Asked property(JsonElement element) {
        JsonObject property = object(element, "an element of \"properties\"");
        JsonElement settings = property.get("settings");
        int limit = Optional.ofNullable(settings)
                .map(given -> object(given, "\"settings\"").get("limit"))
                .map(given -> number(given, "the setting \"limit\""))
                .orElse(0);
        return new Extension.Asked(text(property.get("id"), "\"id\" of a property"), limit);
    }

    private static ReconciliationQuery query(JsonObject query, String key) {
        String where = " of " + quoted(key);
        List<Condition> conditions = Optional.ofNullable(query.get("properties")).stream()
                .flatMap(given -> elements(array(given, "\"properties\"" + where)))
                .map(given -> condition(object(given, "an element of \"properties\"" + where), where))
                .toList();
        if (!query.has("query") && conditions.isEmpty()) {
            throw RefusedException.bad("The query %s has neither \"query\" nor \"properties\".".formatted(quoted(key)));
        }
        atMost(MOST_VALUES, conditions.size(), "\"properties\"" + where);
        return new ReconciliationQuery(
                query.has("query") ? text(query.get("query"), "\"query\"" + where) : "",
                types(query.get("type"), where),
                prefersTypes(query.get("type_strict"), where),
                limit(query.get("limit"), where),
                conditions);
    }

    private static Condition condition(JsonObject given, String where) {
        JsonElement values = given.get("v");
        Stream<JsonElement> all = values instanceof JsonArray several ? elements(several) : Stream.ofNullable(values);
        List<String> texts = all.map(value -> value(value, where)).toList();
        if (texts.isEmpty()) {
            throw RefusedException.bad("A property%s has no value \"v\".".formatted(where));
        }
        atMost(MOST_VALUES, texts.size(), "values \"v\"" + where);
        return new Condition(text(given.get("pid"), "\"pid\" of a property" + where), texts);
    }

    private static String value(JsonElement value, String where) {
        if (value instanceof JsonObject entity) {
            return text(entity.get("id"), "\"id\" of a value" + where);
        }
        return value instanceof JsonPrimitive plain && !plain.isString()
                ? plain.getAsString()
                : text(value, "a value \"v\"" + where);
    }

    private static List<String> types(@Nullable JsonElement given, String where) {
        if (given instanceof JsonArray several) {
            atMost(MOST_VALUES, several.size(), "types" + where);
            return elements(several)
                    .map(type -> text(type, "a \"type\"" + where))
                    .toList();
        }
        return given == null ? List.of() : List.of(text(given, "\"type\"" + where));
    }

    private static boolean prefersTypes(@Nullable JsonElement given, String where) {
        String strictness = given == null ? "any" : text(given, "\"type_strict\"" + where);
        if (!List.of("any", "all", "should").contains(strictness)) {
            throw RefusedException.bad("\"type_strict\"%s is %s; it can be \"any\", \"all\" or \"should\"."
                    .formatted(where, quoted(strictness)));
        }
        return strictness.equals("should");
    }

    private static int limit(@Nullable JsonElement given, String where) {
        int limit = given == null ? USUAL_CANDIDATES : number(given, "\"limit\"" + where);
        if (limit < 1) {
            throw RefusedException.bad("\"limit\"%s is %d; it must be 1 or more.".formatted(where, limit));
        }
        return Math.min(limit, MOST_CANDIDATES);
    }

    private static JsonElement parse(String json, String parameter) {
        try {
            return JSON.fromJson(json, JsonElement.class);
        } catch (JsonParseException broken) {
            throw RefusedException.bad("The parameter \"%s\" is not valid JSON.".formatted(parameter));
        }
    }

    private static JsonObject object(@Nullable JsonElement element, String what) {
        if (element instanceof JsonObject object) {
            return object;
        }
        throw RefusedException.bad("Of the JSON, %s must be an object.".formatted(what));
    }

    private static JsonArray array(@Nullable JsonElement element, String what) {
        if (element instanceof JsonArray array) {
            return array;
        }
        throw RefusedException.bad("Of the JSON, %s must be an array.".formatted(what));
    }

    private static String text(@Nullable JsonElement element, String what) {
        if (!(element instanceof JsonPrimitive plain) || !plain.isString()) {
            throw RefusedException.bad("Of the JSON, %s must be a string.".formatted(what));
        }
        atMost(LONGEST_TEXT, plain.getAsString().length(), "characters in " + what);
        return plain.getAsString();
    }

    /** A number; forms send settings as strings. */
    private static int number(JsonElement element, String what) {
        try {
            return (int) Double.parseDouble(element.getAsString());
        } catch (NumberFormatException | IllegalStateException | UnsupportedOperationException none) {
            throw RefusedException.bad("Of the JSON, %s must be a number.".formatted(what));
        }
    }

    private static void atMost(int most, int there, String what) {
        if (there > most) {
            throw new RefusedException(413, "%d %s are too many; there can be %d.".formatted(there, what, most));
        }
    }

    private static Stream<JsonElement> elements(JsonArray array) {
        return array.asList().stream();
    }

    private static String quoted(String text) {
        return "\"" + (text.length() > 50 ? text.substring(0, 50) + "…" : text) + "\"";
    }
}
