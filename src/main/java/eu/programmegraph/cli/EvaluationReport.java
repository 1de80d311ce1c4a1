package eu.programmegraph.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import eu.programmegraph.mapping.Breakdown;
import eu.programmegraph.mapping.Evaluation;
import eu.programmegraph.mapping.LearningCurve;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;

/** What the command {@code evaluate} has found. */
sealed interface EvaluationReport {

    /** How the figures are written as JSON: as the records that hold them; what there is no figure for is null. */
    Gson JSON = new GsonBuilder()
            .registerTypeAdapter(OptionalDouble.class, (JsonSerializer<OptionalDouble>) (figure, type, context) ->
                    figure.isPresent() ? new JsonPrimitive(figure.getAsDouble()) : JsonNull.INSTANCE)
            .serializeNulls()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .create();

    /** Prints it as tables. */
    void print(PrintWriter out);

    /** Writes it as JSON. */
    default void write(OutputStream stream) throws IOException {
        Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        JSON.toJson(this, out);
        out.write('\n');
        out.flush();
    }

    /**
     * How well the mapper does.
     *
     * @param mapper the version of the mapper
     * @param measuredOn by what it was measured, in words
     * @param threshold the confidence from which on goals are named
     * @param baseline how well full-text search does
     */
    record Quality(String mapper, String measuredOn, double threshold, Evaluation evaluation, Breakdown baseline)
            implements EvaluationReport {

        @Override
        public void print(PrintWriter out) {
            out.printf("mapper %s, threshold %s, measured on %s%n", mapper, threshold, measuredOn);
            EvaluationTables tables = new EvaluationTables(out);
            tables.languages("By language", evaluation.figures());
            tables.languages("Full-text search over the labels, for comparison", baseline);
            tables.goals(evaluation.figures(), baseline);
            tables.confusions(evaluation.confusions());
            tables.reliability(evaluation.reliability());
            out.flush();
        }
    }

    /** How well it does after learning from a part of the examples. */
    record Curve(String mapper, String measuredOn, double threshold, List<LearningCurve.Point> points)
            implements EvaluationReport {

        @Override
        public void print(PrintWriter out) {
            out.printf("mapper %s, threshold %s, measured on %s%n", mapper, threshold, measuredOn);
            new EvaluationTables(out).curve(points);
            out.flush();
        }
    }
}
