package eu.programmegraph.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;

/**
 * What a generation was made of; stored beside it as {@code manifest.json}.
 *
 * @param created when the load began
 * @param milliseconds how long reading, checking, inferring and writing took
 * @param version the version of the program
 * @param inputs each file of ontology and data with its SHA-256, in hexadecimal
 * @param counts how many of each kind of thing it holds, such as concepts or triples
 */
public record Manifest(
        String generation,
        Instant created,
        long milliseconds,
        String version,
        Map<String, String> inputs,
        Map<String, Long> counts) {

    private static final String FILE = "manifest.json";

    public Manifest {
        inputs = Map.copyOf(inputs);
        counts = Map.copyOf(counts);
    }

    /** Reads the manifest of the generation in that directory. */
    static Manifest read(Path directory) {
        Path file = directory.resolve(FILE);
        try {
            JsonObject json = JSON.parseAny(Files.readString(file)).getAsObject();
            return new Manifest(
                    json.getString("generation"),
                    Instant.parse(json.getString("created")),
                    json.getNumber("milliseconds").longValue(),
                    json.getString("version"),
                    members(json.getObj("inputs"), value -> value.getAsString().value()),
                    members(
                            json.getObj("counts"),
                            value -> value.getAsNumber().value().longValue()));
        } catch (IOException | JsonException | DateTimeException | ClassCastException | NullPointerException broken) {
            throw new StoreException(file + " cannot be read. The generation is damaged: load the data again.", broken);
        }
    }

    void write(Path directory) throws IOException {
        Durable.write(directory.resolve(FILE), toJson() + "\n");
    }

    /** The manifest as JSON, keys sorted. */
    private String toJson() {
        JsonBuilder json = JsonBuilder.create()
                .startObject()
                .pair("generation", generation)
                .pair("created", created.toString())
                .pair("milliseconds", milliseconds)
                .pair("version", version);
        json.key("inputs").startObject();
        new TreeMap<>(inputs).forEach(json::pair);
        json.finishObject().key("counts").startObject();
        new TreeMap<>(counts).forEach((name, count) -> json.pair(name, count.longValue()));
        return json.finishObject().finishObject().build().toString();
    }

    private static <T> Map<String, T> members(
            JsonObject object, java.util.function.Function<org.apache.jena.atlas.json.JsonValue, T> read) {
        return object.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, member -> read.apply(member.getValue())));
    }
}
