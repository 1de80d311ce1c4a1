package eu.programmegraph.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import eu.programmegraph.web.ReconciliationQuery.Condition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what clients send as JSON, and refuses what is not as the specification has it, or is too much. */
final class ReconciliationInput {

    static final int MOST_QUERIES = 50;
    static final int MOST_IDENTIFIERS = 1000;
    static final int LONGEST_TEXT = 1000;
    static final int MOST_CANDIDATES = 100;

    /** What a query can have. OpenRefine has nothing else, and what is misspelt shall not be passed over. */
    private static final List<String> MEMBERS = List.of("query", "type", "limit", "properties", "type_strict");

    private static final int MOST_VALUES = 50;
    private static final int USUAL_CANDIDATES = 10;

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
        JsonObject batch = SentJson.object(SentJson.parse(json, "queries"), "\"queries\"");
        SentJson.atMost(MOST_QUERIES, batch.size(), "queries in a batch");
        Map<String, ReconciliationQuery> queries = new LinkedHashMap<>();
        batch.entrySet()
                .forEach(entry -> queries.put(
                        entry.getKey(),
                        query(SentJson.object(entry.getValue(), SentJson.quoted(entry.getKey())), entry.getKey())));
        return queries;
    }

    static Extension extension(String json) {
        JsonObject extension = SentJson.object(SentJson.parse(json, "extend"), "\"extend\"");
        JsonArray identifiers = SentJson.array(extension.get("ids"), "\"ids\" of \"extend\"");
        JsonArray properties = SentJson.array(extension.get("properties"), "\"properties\" of \"extend\"");
        SentJson.atMost(MOST_IDENTIFIERS, identifiers.size(), "\"ids\"");
        SentJson.atMost(MOST_VALUES, properties.size(), "\"properties\"");
        return new Extension(
                SentJson.elements(identifiers)
                        .map(id -> SentJson.text(id, "an element of \"ids\""))
                        .toList(),
                SentJson.elements(properties).map(ReconciliationInput::property).toList());
    }

    private static Extension.Asked property(JsonElement element) {
        JsonObject property = SentJson.object(element, "an element of \"properties\"");
        JsonElement settings = property.get("settings");
        int limit = Optional.ofNullable(settings)
                .map(given -> SentJson.object(given, "\"settings\"").get("limit"))
                .map(given -> SentJson.number(given, "the setting \"limit\""))
                .orElse(0);
        return new Extension.Asked(SentJson.text(property.get("id"), "\"id\" of a property"), limit);
    }

    private static ReconciliationQuery query(JsonObject query, String key) {
        String where = " of " + SentJson.quoted(key);
        SentJson.onlyMembers(query, MEMBERS, where);
        List<Condition> conditions = Optional.ofNullable(query.get("properties")).stream()
                .flatMap(given -> SentJson.elements(SentJson.array(given, "\"properties\"" + where)))
                .map(given -> condition(SentJson.object(given, "an element of \"properties\"" + where), where))
                .toList();
        if (!query.has("query") && conditions.isEmpty()) {
            throw RefusedException.bad(
                    "The query %s has neither \"query\" nor \"properties\".".formatted(SentJson.quoted(key)));
        }
        SentJson.atMost(MOST_VALUES, conditions.size(), "\"properties\"" + where);
        return new ReconciliationQuery(
                query.has("query") ? SentJson.text(query.get("query"), "\"query\"" + where) : "",
                types(query.get("type"), where),
                prefersTypes(query.get("type_strict"), where),
                limit(query.get("limit"), where),
                conditions);
    }

    private static Condition condition(JsonObject given, String where) {
        JsonElement values = given.get("v");
        Stream<JsonElement> all =
                values instanceof JsonArray several ? SentJson.elements(several) : Stream.ofNullable(values);
        List<String> texts = all.map(value -> value(value, where)).toList();
        if (texts.isEmpty()) {
            throw RefusedException.bad("A property%s has no value \"v\".".formatted(where));
        }
        SentJson.atMost(MOST_VALUES, texts.size(), "values \"v\"" + where);
        return new Condition(SentJson.text(given.get("pid"), "\"pid\" of a property" + where), texts);
    }

    private static String value(JsonElement value, String where) {
        if (value instanceof JsonObject entity) {
            return SentJson.text(entity.get("id"), "\"id\" of a value" + where);
        }
        return value instanceof JsonPrimitive plain && !plain.isString()
                ? plain.getAsString()
                : SentJson.text(value, "a value \"v\"" + where);
    }

    private static List<String> types(@Nullable JsonElement given, String where) {
        if (given instanceof JsonArray several) {
            SentJson.atMost(MOST_VALUES, several.size(), "types" + where);
            return SentJson.elements(several)
                    .map(type -> SentJson.text(type, "a \"type\"" + where))
                    .toList();
        }
        return given == null ? List.of() : List.of(SentJson.text(given, "\"type\"" + where));
    }

    private static boolean prefersTypes(@Nullable JsonElement given, String where) {
        String strictness = given == null ? "any" : SentJson.text(given, "\"type_strict\"" + where);
        if (!List.of("any", "all", "should").contains(strictness)) {
            throw RefusedException.bad("\"type_strict\"%s is %s; it can be \"any\", \"all\" or \"should\"."
                    .formatted(where, SentJson.quoted(strictness)));
        }
        return strictness.equals("should");
    }

    private static int limit(@Nullable JsonElement given, String where) {
        int limit = given == null ? USUAL_CANDIDATES : SentJson.number(given, "\"limit\"" + where);
        if (limit < 1) {
            throw RefusedException.bad("\"limit\"%s is %d; it must be 1 or more.".formatted(where, limit));
        }
        return Math.min(limit, MOST_CANDIDATES);
    }
}
