package eu.programmegraph.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import eu.programmegraph.concept.Concept;
import eu.programmegraph.concept.Language;
import eu.programmegraph.page.Pages;
import eu.programmegraph.web.Candidate.Features;
import java.util.List;
import java.util.Map;

/** Answers of the Reconciliation API 0.2 (W3C Community Group) about concepts, in one language. */
final class Reconciliation {

    private final ConceptMatcher matcher;
    private final ConceptProperties properties;
    private final Pages pages;
    private final Language language;

    Reconciliation(ConceptMatcher matcher, ConceptProperties properties, Pages pages, Language language) {
        this.matcher = matcher;
        this.properties = properties;
        this.pages = pages;
        this.language = language;
    }

    /** A result batch. */
    JsonObject results(Map<String, ReconciliationQuery> queries) {
        JsonObject batch = new JsonObject();
        queries.forEach((key, query) -> {
            JsonObject result = new JsonObject();
            result.add("result", candidates(query));
            batch.add(key, result);
        });
        return batch;
    }

    private JsonArray candidates(ReconciliationQuery query) {
        List<Candidate> candidates = matcher.find(query, properties, language);
        List<Candidate> certain = ConceptMatcher.certain(candidates);
        JsonArray array = new JsonArray();
        candidates.stream()
                .limit(query.limit())
                .map(candidate -> candidate(candidate, certain.contains(candidate)))
                .forEach(array::add);
        return array;
    }

    private JsonObject candidate(Candidate candidate, boolean isCertain) {
        JsonObject json = entity(candidate.concept(), "type");
        json.addProperty("score", rounded(candidate.score()));
        json.addProperty("match", isCertain);
        json.add("features", features(candidate.features()));
        return json;
    }

    /** A concept with its name, its meaning and, under that key, its type. */
    JsonObject entity(Concept concept, String typeKey) {
        JsonObject json = named(concept.notation(), properties.name(concept.notation()));
        json.addProperty("description", properties.definition(concept.notation()));
        ConceptTypes.Type type = ConceptTypes.of(concept.type(), pages, language);
        JsonArray types = new JsonArray();
        types.add(named(type.identifier(), type.name()));
        json.add(typeKey, types);
        return json;
    }

    private static JsonArray features(Features features) {
        JsonArray array = new JsonArray();
        array.add(feature("notation", features.isNotation()));
        array.add(feature("label_similarity", rounded(features.similarity())));
        array.add(feature("words", features.hasWords()));
        array.add(feature("type_match", features.isOfType()));
        array.add(feature("properties_match", rounded(features.conditions() * 100)));
        return array;
    }

    private static JsonObject feature(String identifier, boolean value) {
        return feature(identifier, new JsonPrimitive(value));
    }

    private static JsonObject feature(String identifier, double value) {
        return feature(identifier, new JsonPrimitive(value));
    }

    private static JsonObject feature(String identifier, JsonPrimitive value) {
        JsonObject json = new JsonObject();
        json.addProperty("id", identifier);
        json.add("value", value);
        return json;
    }

    /** The properties that can be asked for (data extension, property proposals), or those whose name begins so. */
    JsonArray properties(String prefix) {
        JsonArray array = new JsonArray();
        properties.all().stream()
                .filter(property -> begins(prefix, property.identifier(), property.name()))
                .map(property -> named(property.identifier(), property.name()))
                .forEach(array::add);
        return array;
    }

    /** The types whose name begins so. */
    JsonArray types(String prefix) {
        JsonArray array = new JsonArray();
        ConceptTypes.all(pages, language).stream()
                .filter(type -> begins(prefix, type.identifier(), type.name()))
                .map(this::type)
                .forEach(array::add);
        return array;
    }

    private JsonObject type(ConceptTypes.Type type) {
        JsonObject json = named(type.identifier(), type.name());
        if (type.isGoal()) {
            ConceptTypes.Type goal = ConceptTypes.goal(pages, language);
            JsonArray broader = new JsonArray();
            broader.add(named(goal.identifier(), goal.name()));
            json.add("broader", broader);
        }
        return json;
    }

    /** Whether a name, or a word of it, begins so. */
    private static boolean begins(String prefix, String identifier, String name) {
        String folded = ConceptNames.fold(prefix);
        return (" " + ConceptNames.fold(identifier + " " + name)).contains(" " + folded);
    }

    static JsonObject named(String identifier, String name) {
        JsonObject json = new JsonObject();
        json.addProperty("id", identifier);
        json.addProperty("name", name);
        return json;
    }

    private static double rounded(double number) {
        return Math.round(number * 100) / 100.0;
    }
}
