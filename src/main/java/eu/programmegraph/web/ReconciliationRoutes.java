package eu.programmegraph.web;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import eu.programmegraph.concept.Concept;
import eu.programmegraph.concept.Language;
import eu.programmegraph.language.LabelSearch;
import eu.programmegraph.page.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands below {@code /reconcile}, in one language: English, unless the path names another. */
final class ReconciliationRoutes {

    private static final int MOST_SUGGESTIONS = 20;
    private static final Gson JSON = new Gson();

    private final Snapshot snapshot;
    private final Map<String, String> parameters;
    private final Language language;
    private final String address;
    private final ConceptProperties properties;
    private final Reconciliation reconciliation;

    private ReconciliationRoutes(Snapshot snapshot, Map<String, String> parameters, Optional<Language> ofPath) {
        this.snapshot = snapshot;
        this.parameters = parameters;
        this.language = ofPath.orElse(Language.EN);
        this.address = snapshot.address()
                + "reconcile"
                + ofPath.map(named -> "/" + named.tag()).orElse("");
        this.properties = new ConceptProperties(snapshot.thesaurus(), snapshot.pages(), language);
        this.reconciliation = new Reconciliation(snapshot.matcher(), properties, snapshot.pages(), language);
    }

    /**
     * What stands at a place.
     *
     * @param isPreview whether it is HTML to be embedded, and no JSON
     */
    record Found(String text, boolean isPreview) {}

    /**
     * The answer to a request for a path.
     *
     * @param path what follows {@code /reconcile}
     * @throws RefusedException if there is none
     */
    static Found answer(String path, Map<String, String> parameters, Snapshot snapshot) {
        String rest = path.replaceFirst("^/", "");
        Optional<Language> language = Asked.language(rest.replaceFirst("/.*", ""));
        String place = language.isPresent() ? rest.replaceFirst("^[a-z]+/?", "") : rest;
        return new ReconciliationRoutes(snapshot, parameters, language).at(place);
    }

    /** Whether forms can be sent to that path. */
    static boolean takesForms(String path) {
        String rest = path.replaceFirst("^/", "").replaceFirst("/$", "");
        return rest.isEmpty() || Asked.language(rest).isPresent();
    }

    private Found at(String place) {
        return switch (place) {
            case "" -> json(service());
            case "suggest/entity" -> json(result(entities()));
            case "suggest/type" -> json(result(page(reconciliation.types(parameter("prefix")))));
            case "suggest/property" -> json(result(page(reconciliation.properties(parameter("prefix")))));
            case "properties" -> json(proposal());
            case "preview" -> new Found(preview(), true);
            default ->
                throw new RefusedException(404, "There is nothing here; %s tells what there is.".formatted(address));
        };
    }

    private JsonElement service() {
        if (parameters.containsKey("callback")) {
            throw RefusedException.bad("JSONP (\"callback\") is not supported. Any page may read with CORS.");
        }
        if (parameters.containsKey("queries")) {
            return reconciliation.results(ReconciliationInput.queries(parameter("queries")));
        }
        return parameters.containsKey("extend")
                ? new DataExtension(snapshot.thesaurus(), properties)
                        .answer(ReconciliationInput.extension(parameter("extend")))
                : ReconciliationManifest.of(
                        snapshot.address(), address, language, snapshot.pages(), reconciliation.types(""));
    }

    private JsonArray entities() {
        JsonArray entities = new JsonArray();
        String prefix = parameter("prefix");
        List<Concept> found = snapshot.search().find(prefix, language).stream()
                .map(LabelSearch.Hit::notation)
                .flatMap(notation -> snapshot.thesaurus().concept(notation).stream())
                .toList();
        found.stream()
                .skip(number("cursor", 0))
                .limit(MOST_SUGGESTIONS)
                .map(concept -> reconciliation.entity(concept, "notable"))
                .forEach(entities::add);
        return entities;
    }

    /** The part of a list that begins at the cursor. */
    private JsonArray page(JsonArray all) {
        JsonArray page = new JsonArray();
        all.asList().stream().skip(number("cursor", 0)).limit(MOST_SUGGESTIONS).forEach(page::add);
        return page;
    }

    private static JsonObject result(JsonArray array) {
        JsonObject result = new JsonObject();
        result.add("result", array);
        return result;
    }

    /** All classes have the same properties. */
    private JsonObject proposal() {
        JsonArray all = reconciliation.properties("");
        JsonArray proposed = new JsonArray();
        all.asList().stream().limit(number("limit", all.size())).forEach(proposed::add);
        JsonObject proposal = new JsonObject();
        if (!parameter("type").isEmpty()) {
            proposal.addProperty("type", parameter("type"));
        }
        proposal.addProperty("limit", number("limit", all.size()));
        proposal.add("properties", proposed);
        return proposal;
    }

    private String preview() {
        String notation = parameter("id");
        return snapshot.pages()
                .preview(Reader.of(language), notation)
                .orElseThrow(() -> new RefusedException(404, "There is no concept \"%s\".".formatted(notation)));
    }

    private String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    private int number(String name, int otherwise) {
        String given = parameter(name);
        if (given.isEmpty()) {
            return otherwise;
        }
        if (!given.matches("[0-9]{1,6}")) {
            throw RefusedException.bad(
                    "\"%s\" is \"%s\"; it must be a whole number, 0 or more.".formatted(name, given));
        }
        return Integer.parseInt(given);
    }

    private static Found json(JsonElement element) {
        return new Found(JSON.toJson(element), false);
    }
}
