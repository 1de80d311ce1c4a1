package eu.programmegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The schemas of the Reconciliation API 0.2, where they are at hand. They are not part of this project. */
final class ReconciliationSchemas {

    private static final Path FOLDER = Path.of("../shared/standards/reconciliation-0.2");
    private static final String BASE = "https://reconciliation-api.github.io/specs/0.2/schemas/";
    private static final String AUTHENTICATION = "http://swagger.io/v2/schema.json";

    private final SchemaRegistry registry;

    private ReconciliationSchemas(SchemaRegistry registry) {
        this.registry = registry;
    }

    /** Reads them; the test is skipped where they are missing. */
    static ReconciliationSchemas read() {
        Assumptions.assumeTrue(
                Files.isDirectory(FOLDER), "The schemas of the Reconciliation API are not at " + FOLDER + ".");
        Map<String, String> schemas = new HashMap<>();
        for (Path file : list(FOLDER.resolve("schemas"))) {
            boolean isAuthentication = file.endsWith("openapi.json");
            schemas.put(isAuthentication ? AUTHENTICATION : BASE + file.getFileName(), text(file));
        }
        return new ReconciliationSchemas(
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7, builder -> builder.schemas(schemas)));
    }

    /** Fails if the JSON is not as the schema has it. */
    void check(String json, String schema) {
        assertThat(registry.getSchema(SchemaLocation.of(BASE + schema + ".json"))
                        .validate(json, InputFormat.JSON))
                .as(schema + ": " + json)
                .isEmpty();
    }

    /** Whether the JSON is as the schema has it. */
    boolean accepts(String json, String schema) {
        return registry.getSchema(SchemaLocation.of(BASE + schema + ".json"))
                .validate(json, InputFormat.JSON)
                .isEmpty();
    }

    /** The examples of the specification for a schema. */
    static List<String> examples(String folder) {
        Path examples = FOLDER.resolve("examples").resolve(folder);
        return list(examples).stream().map(ReconciliationSchemas::text).toList();
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** They name no version of JSON Schema; what they use is the same in all. */
    private static String text(Path file) {
        try {
            return Files.readString(file).replaceFirst("\"\\$schema\": \"[^\"]*\",", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
