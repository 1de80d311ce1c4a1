package eu.programmegraph.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import eu.programmegraph.concept.Language;
import eu.programmegraph.page.Pages;
import eu.programmegraph.vocab.PGO;
import eu.programmegraph.vocab.ProgrammeIri;

/** What a client must know of the service (Reconciliation API 0.2, service manifest). */
final class ReconciliationManifest {

    private static final int PREVIEW_WIDTH = 400;
    private static final int PREVIEW_HEIGHT = 220;

    private ReconciliationManifest() {}

    /**
     * The manifest.
     *
     * @param site the address of the site, ending in a slash
     * @param service the address of the service
     */
    static JsonObject of(String site, String service, Language language, Pages pages, JsonArray types) {
        JsonObject manifest = new JsonObject();
        manifest.add("versions", array("0.2"));
        manifest.addProperty("name", pages.text(language, "reconcile.name"));
        manifest.addProperty("identifierSpace", ProgrammeIri.concept("").getURI());
        manifest.addProperty("schemaSpace", PGO.NAMESPACE);
        manifest.addProperty("documentation", site + language.tag() + "/data");
        manifest.addProperty("batchSize", ReconciliationInput.MOST_QUERIES);
        manifest.add("defaultTypes", types);
        manifest.add("view", url(site + language.tag() + "/concept/{{id}}"));
        JsonObject preview = url(service + "/preview?id={{id}}");
        preview.addProperty("width", PREVIEW_WIDTH);
        preview.addProperty("height", PREVIEW_HEIGHT);
        manifest.add("preview", preview);
        JsonObject suggest = new JsonObject();
        for (String kind : new String[] {"entity", "type", "property"}) {
            suggest.add(kind, place(service, "/suggest/" + kind));
        }
        manifest.add("suggest", suggest);
        manifest.add("extend", extend(service, language, pages));
        return manifest;
    }

    private static JsonObject extend(String service, Language language, Pages pages) {
        JsonObject limit = new JsonObject();
        limit.addProperty("name", "limit");
        limit.addProperty("label", pages.text(language, "reconcile.limit"));
        limit.addProperty("type", "number");
        limit.addProperty("default", 0);
        limit.addProperty("help_text", pages.text(language, "reconcile.limit.help"));
        JsonArray settings = new JsonArray();
        settings.add(limit);
        JsonObject extend = new JsonObject();
        extend.add("propose_properties", place(service, "/properties"));
        extend.add("property_settings", settings);
        return extend;
    }

    private static JsonObject place(String service, String path) {
        JsonObject place = new JsonObject();
        place.addProperty("service_url", service);
        place.addProperty("service_path", path);
        return place;
    }

    private static JsonObject url(String template) {
        JsonObject url = new JsonObject();
        url.addProperty("url", template);
        return url;
    }

    private static JsonArray array(String only) {
        JsonArray array = new JsonArray();
        array.add(only);
        return array;
    }
}
