package eu.programmegraph.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import eu.programmegraph.mapping.Explanation;
import eu.programmegraph.mapping.Match;
import eu.programmegraph.vocab.ProgrammeIri;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes what texts serve as JSON Lines: an object for each text, with its language, its matches, and the challenges. */
final class MapObjects implements MapWriter {

    private final MapTask task;
    private final Writer out;

    MapObjects(MapTask task, Writer out) {
        this.task = task;
        this.out = out;
    }

    @Override
    public void write(MapRun.Mapped mapped) {
        JsonObject text = new JsonObject();
        text.addProperty("id", mapped.row().id());
        text.addProperty("language", mapped.language());
        text.addProperty("mapper", task.mapper().version());
        JsonArray matches = new JsonArray();
        mapped.matches().forEach(match -> matches.add(match(match, mapped)));
        text.add("matches", matches);
        try {
            out.write(text + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private JsonObject match(Match match, MapRun.Mapped mapped) {
        JsonObject object = new JsonObject();
        object.addProperty("concept", ProgrammeIri.concept(match.notation()).getURI());
        object.addProperty("notation", match.notation());
        object.addProperty("label", task.labels().of(match.notation(), mapped.language()));
        object.addProperty("confidence", new BigDecimal(MapTask.confidence(match)));
        object.addProperty("evidence", match.evidence().of(mapped.row().text()));
        object.addProperty("start", match.evidence().start());
        object.addProperty("end", match.evidence().end());
        JsonArray challenges = new JsonArray();
        task.logic().challenges(match.notation()).forEach(challenges::add);
        object.add("challenges", challenges);
        if (task.explain()) {
            object.add("why", why(match.notation(), mapped));
        }
        return object;
    }

    private JsonObject why(String notation, MapRun.Mapped mapped) {
        String statement = mapped.row().text();
        Explanation explanation = task.mapper().explain(statement, mapped.language(), notation);
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
        return BigDecimal.valueOf(number).setScale(3, RoundingMode.HALF_UP);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
