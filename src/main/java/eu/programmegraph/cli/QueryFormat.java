package eu.programmegraph.cli;

import eu.programmegraph.Spreadsheet;
import eu.programmegraph.vocab.Prefixes;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.jena.datatypes.xsd.impl.XSDBaseNumericType;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.util.FmtUtils;
import org.jspecify.annotations.Nullable;

/** The forms in which the rows of a query are printed. */
enum QueryFormat {
    TABLE,
    CSV,
    JSON;

    void print(ResultSet rows, PrintWriter out) {
        switch (this) {
            case TABLE -> table(rows, out);
            case CSV -> csv(rows, out);
            case JSON -> print(out, bytes -> ResultSetFormatter.outputAsJSON(bytes, rows));
        }
    }

    private static void print(PrintWriter out, java.util.function.Consumer<ByteArrayOutputStream> format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        format.accept(bytes);
        out.print(bytes.toString(StandardCharsets.UTF_8));
        out.flush();
    }

    /** As SPARQL has it (https://www.w3.org/TR/sparql11-results-csv-tsv/), but for texts that are not safe. */
    private static void csv(ResultSet rows, PrintWriter out) {
        List<String> names = rows.getResultVars();
        out.print(CSVFormat.RFC4180.format(names.toArray()) + "\r\n");
        rows.forEachRemaining(row -> out.print(CSVFormat.RFC4180.format(
                        names.stream().map(name -> cell(row.get(name))).toArray())
                + "\r\n"));
        out.flush();
    }

    private static String cell(@Nullable RDFNode value) {
        if (value == null) {
            return "";
        }
        if (!value.isLiteral()) {
            return value.isAnon() ? "_:" + value.asNode().getBlankNodeLabel() : value.toString();
        }
        String text = value.asLiteral().getLexicalForm();
        boolean isNumber = value.asLiteral().getDatatype() instanceof XSDBaseNumericType;
        return isNumber ? text : Spreadsheet.safe(text);
    }

    private static void table(ResultSet rows, PrintWriter out) {
        List<String> names = rows.getResultVars();
        List<List<String>> lines = new ArrayList<>();
        lines.add(names);
        rows.forEachRemaining(
                row -> lines.add(names.stream().map(name -> text(row.get(name))).toList()));
        int[] widths = widths(names.size(), lines);
        for (int i = 0; i < lines.size(); i++) {
            out.println(line(lines.get(i), widths));
            if (i == 0) {
                out.println("-".repeat(java.util.Arrays.stream(widths).sum() + 2 * (widths.length - 1)));
            }
        }
        out.printf("%d rows%n", lines.size() - 1);
    }

    /** Literals without quotes and language, IRIs with the prefixes that RDF users know. */
    private static String text(@Nullable RDFNode value) {
        if (value == null) {
            return "";
        }
        Node node = value.asNode();
        return node.isLiteral()
                ? node.getLiteralLexicalForm().replaceAll("\\R", " ")
                : FmtUtils.stringForNode(node, Prefixes.MAP);
    }

    private static int[] widths(int columns, List<List<String>> lines) {
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(
                        widths[i], line.get(i).codePointCount(0, line.get(i).length()));
            }
        }
        return widths;
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            line.append(cell).append(" ".repeat(widths[i] - cell.codePointCount(0, cell.length()) + 2));
        }
        return line.toString().stripTrailing();
    }
}
