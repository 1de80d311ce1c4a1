package eu.programmegraph.load;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import eu.programmegraph.mapping.MappedRow;
import eu.programmegraph.mapping.Match;
import eu.programmegraph.vocab.ProgrammeIri;
import java.util.function.BinaryOperator;

/** What a text serves, as JSON. */
public final class MatchObject {

    private MatchObject() {}

    /**
     * An object with {@code id}, {@code language}, {@code mapper} and {@code matches}.
     *
     * @param labels the label of a notation in the language of a tag
     * @param mapper the version of the mapper
     */
    public static JsonObject of(MappedRow mapped, BinaryOperator<String> labels, String mapper) {
        JsonObject text = new JsonObject();
        text.addProperty("id", mapped.row().id());
        text.addProperty("language", mapped.language());
        text.addProperty("mapper", mapper);
        JsonArray matches = new JsonArray();
        mapped.matches().forEach(match -> matches.add(match(match, mapped, labels)));
        text.add("matches", matches);
        return text;
    }

    private static JsonObject match(Match match, MappedRow mapped, BinaryOperator<String> labels) {
        JsonObject object = new JsonObject();
        object.addProperty("concept", ProgrammeIri.concept(match.notation()).getURI());
        object.addProperty("notation", match.notation());
        object.addProperty("label", labels.apply(match.notation(), mapped.language()));
        object.addProperty("confidence", MatchTable.confidence(match));
        object.addProperty("evidence", match.evidence().of(mapped.row().text()));
        object.addProperty("start", match.evidence().start());
        object.addProperty("end", match.evidence().end());
        return object;
    }
}
