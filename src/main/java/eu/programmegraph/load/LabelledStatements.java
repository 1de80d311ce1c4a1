package eu.programmegraph.load;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import eu.programmegraph.mapping.Breakdown;
import eu.programmegraph.mapping.Goal;
import eu.programmegraph.mapping.LabelledStatement;
import eu.programmegraph.mapping.LanguageDetector;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads statements of which somebody has said what they serve: JSON Lines, on each line an object with {@code id},
 * {@code lang}, {@code text}, {@code primary} (the notation of the goal that it serves best, or {@code NONE}) and, if it
 * serves others too, {@code also} (a list of notations).
 */
public final class LabelledStatements {

    private static final Gson JSON =
            new GsonBuilder().setStrictness(Strictness.STRICT).create();

    /** So much of a wrong value is quoted. */
    private static final int QUOTED = 60;

    private final Path file;
    private final Set<String> known;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    /** What is wrong with a line. */
    private static final class Fault extends Exception {
        private static final long serialVersionUID = 1L;

        Fault(String message) {
            super(message);
        }
    }

    private LabelledStatements(Path file, Collection<Goal> goals) {
        this.file = file;
        this.known = goals.stream().map(Goal::notation).collect(Collectors.toSet());
    }

    /**
     * Reads the file; a {@link LoadException} tells what is wrong with it, line by line.
     *
     * @param goals those whose notations may be named
     */
    public static List<LabelledStatement> read(Path file, Collection<Goal> goals) {
        return new LabelledStatements(file, goals).read();
    }

    private List<LabelledStatement> read() {
        List<LabelledStatement> statements = new ArrayList<>();
        List<String> read = lines();
        for (int at = 0; at < read.size(); at++) {
            if (!read.get(at).isBlank()) {
                try {
                    statements.add(statement(read.get(at), at + 1));
                } catch (Fault fault) {
                    problems.add("%s, line %d: %s".formatted(file, at + 1, fault.getMessage()));
                }
            }
        }
        if (statements.isEmpty() && problems.isEmpty()) {
            problems.add(file + " has no statements. Give one on each line, as a JSON object.");
        }
        if (!problems.isEmpty()) {
            throw new LoadException("The labelled statements cannot be used:\n" + String.join("\n", problems));
        }
        return statements;
    }

    private List<String> lines() {
        if (!Files.isRegularFile(file)) {
            throw new LoadException("There is no file " + file + ".");
        }
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException notUtf8) {
            throw new LoadException(file + " is not in UTF-8. Save it as UTF-8.");
        } catch (IOException unreadable) {
            throw new LoadException(file + " cannot be read: " + unreadable + ".");
        }
    }

    private LabelledStatement statement(String line, int number) throws Fault {
        JsonObject object = object(line);
        String id = text(object, "id");
        Integer earlier = lines.putIfAbsent(id, number);
        if (earlier != null) {
            throw new Fault(
                    "The id \"%s\" stands already in line %d. Give each statement its own.".formatted(id, earlier));
        }
        String language = LanguageDetector.primary(text(object, "lang"));
        return new LabelledStatement(id, language, text(object, "text"), goals(object));
    }

    private static JsonObject object(String line) throws Fault {
        try {
            if (JSON.fromJson(line, JsonElement.class) instanceof JsonObject object) {
                return object;
            }
        } catch (JsonParseException broken) {
            throw new Fault("This is not JSON: %s. Write one whole object on each line.".formatted(quoted(line)));
        }
        throw new Fault("This is not a JSON object: %s. Write one whole object on each line.".formatted(quoted(line)));
    }

    private static String text(JsonObject object, String key) throws Fault {
        JsonElement value = object.get(key);
        if (value == null) {
            throw new Fault("The key \"%s\" is missing. Each object needs id, lang, text and primary.".formatted(key));
        }
        if (!value.isJsonPrimitive()
                || !value.getAsJsonPrimitive().isString()
                || value.getAsString().isBlank()) {
            throw new Fault("\"%s\" is %s. Give a text that is not empty.".formatted(key, quoted(value.toString())));
        }
        return value.getAsString();
    }

    private List<String> goals(JsonObject object) throws Fault {
        Set<String> goals = new LinkedHashSet<>();
        String primary = text(object, "primary");
        List<String> others = also(object);
        if (!primary.equals(Breakdown.NOTHING)) {
            goals.add(known(primary, "primary"));
        } else if (!others.isEmpty()) {
            throw new Fault("\"also\" names %s, but \"primary\" says NONE. Let primary name the goal served best."
                    .formatted(String.join(", ", others)));
        }
        for (String other : others) {
            goals.add(known(other, "also"));
        }
        return List.copyOf(goals);
    }

    private static List<String> also(JsonObject object) throws Fault {
        JsonElement also = object.get("also");
        if (also == null || also.isJsonNull()) {
            return List.of();
        }
        if (!also.isJsonArray() || !also.getAsJsonArray().asList().stream().allMatch(JsonElement::isJsonPrimitive)) {
            throw new Fault("\"also\" is %s. Give a list of notations.".formatted(quoted(also.toString())));
        }
        return also.getAsJsonArray().asList().stream()
                .map(JsonElement::getAsString)
                .toList();
    }

    private String known(String notation, String key) throws Fault {
        if (!known.contains(notation)) {
            throw new Fault(
                    "\"%s\" in \"%s\" is not a goal of concepts.csv. Use the notation of one, or NONE as primary."
                            .formatted(notation, key));
        }
        return notation;
    }

    private static String quoted(String value) {
        return value.length() > QUOTED ? value.substring(0, QUOTED) + "…" : value;
    }
}
