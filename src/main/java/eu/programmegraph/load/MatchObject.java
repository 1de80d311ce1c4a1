package eu.programmegraph.load;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import eu.programmegraph.concept.Thesaurus;
import eu.programmegraph.mapping.Explanation;
import eu.programmegraph.mapping.MappedRow;
import eu.programmegraph.mapping.Match;
import eu.programmegraph.mapping.OutcomeMapper;
import eu.programmegraph.vocab.ProgrammeIri;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Tells in JSON what texts serve.
 *
 * @param mapper by which they were mapped
 * @param thesaurus labels, which are in the language of the text, and the intervention logic
 * @param explain whether each match is explained
 */
public record MatchObject(OutcomeMapper mapper, Thesaurus thesaurus, boolean explain) {

    private static final int DECIMALS = 3;

    /** An object with {@code id}, {@code language}, {@code mapper} (its version) and {@code matches}. */
    public JsonObject of(MappedRow text) {
        JsonObject object = new JsonObject();
        object.addProperty("id", text.row().id());
        object.addProperty("language", text.language());
        object.addProperty("mapper", mapper.version());
        JsonArray matches = new JsonArray();
        text.matches().forEach(match -> matches.add(match(match, text)));
        object.add("matches", matches);
        return object;
    }

    private JsonObject match(Match match, MappedRow text) {
        JsonObject object = new JsonObject();
        object.addProperty("concept", ProgrammeIri.concept(match.notation()).getURI());
        object.addProperty("notation", match.notation());
        object.addProperty("label", thesaurus.label(match.notation(), text.language()));
        object.addProperty("confidence", MatchTable.confidence(match));
        object.addProperty("evidence", match.evidence().of(text.row().text()));
        object.addProperty("start", match.evidence().start());
        object.addProperty("end", match.evidence().end());
        JsonArray challenges = new JsonArray();
        thesaurus.challenges(match.notation()).forEach(challenges::add);
        object.add("challenges", challenges);
        if (explain) {
            object.add("why", why(match.notation(), text));
        }
        return object;
    }

    private JsonObject why(String notation, MappedRow text) {
        String statement = text.row().text();
        Explanation explanation = mapper.explain(statement, text.language(), notation);
        JsonArray words = new JsonArray();
        explanation.words().forEach(reason -> {
            JsonObject word = new JsonObject();
            word.addProperty("word", reason.place().of(statement));
            word.addProperty("start", reason.place().start());
            word.addProperty("score", brief(reason.score()));
            words.add(word);
        });
        JsonArray examples = new JsonArray();
        explanation.examples().forEach(likeness -> {
            JsonObject example = new JsonObject();
            example.addProperty("text", likeness.example().text());
            example.addProperty("setting", likeness.example().setting());
            example.addProperty("similarity", brief(likeness.similarity()));
            examples.add(example);
        });
        JsonObject why = new JsonObject();
        why.add("words", words);
        why.add("examples", examples);
        return why;
    }

    private static BigDecimal brief(double number) {
        return BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
