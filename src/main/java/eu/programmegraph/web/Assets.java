package eu.programmegraph.web;

import static java.util.Map.entry;

import eu.programmegraph.ProgramFile;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Style sheets, scripts and pictures of the pages: our own, and those that come in the jars of others. Their addresses
 * change with their content, so that browsers may keep them for ever.
 */
final class Assets {

    private static final String OURS = "/eu/programmegraph/web/static/";
    private static final String THEIRS = "/META-INF/resources/";

    private static final Map<String, String> RESOURCES = Map.ofEntries(
            entry("site.css", OURS + "site.css"),
            entry("site.js", OURS + "site.js"),
            entry("chart.js", OURS + "chart.js"),
            entry("coverage.js", OURS + "coverage.js"),
            entry("logic.js", OURS + "logic.js"),
            entry("map.js", OURS + "map.js"),
            entry("icon.svg", OURS + "icon.svg"),
            entry("editor.css", OURS + "editor.css"),
            entry("editor.js", OURS + "editor.js"),
            entry("htmx.js", THEIRS + "_static/htmx.org/2.0.2/dist/htmx.min.js"),
            entry("echarts.js", THEIRS + "_static/echarts/6.0.0/dist/echarts.common.min.js"),
            entry("echarts-full.js", THEIRS + "_static/echarts/6.0.0/dist/echarts.min.js"),
            entry("yasgui.js", THEIRS + "webjars/zazuko__yasgui/4.5.0/build/yasgui.min.js"),
            entry("yasgui.css", THEIRS + "webjars/zazuko__yasgui/4.5.0/build/yasgui.min.css"));

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private final Map<String, Asset> loaded = new ConcurrentHashMap<>();

    /**
     * A file that pages need.
     *
     * @param fingerprint changes with its content
     */
    @SuppressWarnings("ArrayRecordComponent") // written as it is, never compared
    record Asset(String contentType, byte[] content, String fingerprint) {}

    /** The asset of that name, if there is one. */
    Optional<Asset> find(String name) {
        return Optional.ofNullable(RESOURCES.get(name))
                .map(resource -> loaded.computeIfAbsent(name, unread -> read(name, resource)));
    }

    /** The path under which the asset of that name is served. */
    String path(String name) {
        return "assets/" + name + "?v="
                + find(name)
                        .orElseThrow(() -> new IllegalArgumentException("There is no asset " + name))
                        .fingerprint();
    }

    private static Asset read(String name, String resource) {
        byte[] content = ProgramFile.bytes(Assets.class, resource);
        CRC32 sum = new CRC32();
        sum.update(content);
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        return new Asset(type, content, Long.toHexString(sum.getValue()));
    }
}
