package eu.programmegraph.web;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** JSON that somebody has sent, taken apart with messages that tell where it is not as it should be. */
final class SentJson {

    private static final Gson JSON =
            new GsonBuilder().setStrictness(Strictness.STRICT).create();

    private SentJson() {}

    static JsonElement parse(String json, String parameter) {
        try {
            return JSON.fromJson(json, JsonElement.class);
        } catch (JsonParseException broken) {
            throw RefusedException.bad("The parameter \"%s\" is not valid JSON.".formatted(parameter));
        }
    }

    static JsonObject object(@Nullable JsonElement element, String what) {
        if (element instanceof JsonObject object) {
            return object;
        }
        throw RefusedException.bad("Of the JSON, %s must be an object.".formatted(what));
    }

    static JsonArray array(@Nullable JsonElement element, String what) {
        if (element instanceof JsonArray array) {
            return array;
        }
        throw RefusedException.bad("Of the JSON, %s must be an array.".formatted(what));
    }

    static String text(@Nullable JsonElement element, String what) {
        if (!(element instanceof JsonPrimitive plain) || !plain.isString()) {
            throw RefusedException.bad("Of the JSON, %s must be a string.".formatted(what));
        }
        atMost(ReconciliationInput.LONGEST_TEXT, plain.getAsString().length(), "characters in " + what);
        return plain.getAsString();
    }

    /** A number; forms send settings as strings. */
    static int number(JsonElement element, String what) {
        try {
            return (int) Double.parseDouble(element.getAsString());
        } catch (NumberFormatException | IllegalStateException | UnsupportedOperationException none) {
            throw RefusedException.bad("Of the JSON, %s must be a number.".formatted(what));
        }
    }

    static void atMost(int most, int there, String what) {
        if (there > most) {
            throw new RefusedException(413, "%d %s are too many; there can be %d.".formatted(there, what, most));
        }
    }

    static Stream<JsonElement> elements(JsonArray array) {
        return array.asList().stream();
    }

    static String quoted(String text) {
        return "\"" + (text.length() > 50 ? text.substring(0, 50) + "…" : text) + "\"";
    }

    /** Refuses what has members of other names. */
    static void onlyMembers(JsonObject object, List<String> names, String where) {
        object.keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(other -> {
                    throw RefusedException.bad("%s%s is not known. Known are %s."
                            .formatted(quoted(other), where, String.join(", ", names)));
                });
    }
}
