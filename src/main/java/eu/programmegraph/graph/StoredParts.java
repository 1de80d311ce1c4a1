package eu.programmegraph.graph;

import eu.programmegraph.concept.DataPart;
import eu.programmegraph.concept.Language;
import eu.programmegraph.graph.StoredQueries.Row;
import eu.programmegraph.vocab.ProgrammeIri;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;

/** Reads which named graphs a generation has. */
public final class StoredParts {

    private static final String GRAPHS = ProgrammeIri.graph("").getURI();

    private StoredParts() {}

    /** What the catalogue says of them; without one they are counted. To be called inside a transaction. */
    public static List<DataPart> read(DatasetGraph dataset) {
        StoredQueries queries = new StoredQueries(dataset);
        List<DataPart> described = parts(queries.rows("parts"));
        return described.isEmpty() ? parts(queries.rows("part-sizes")) : described;
    }

    private static List<DataPart> parts(Stream<Row> rows) {
        Map<String, List<Row>> byGraph = rows.filter(row -> row.text("graph").startsWith(GRAPHS))
                .collect(Collectors.groupingBy(row -> row.text("graph"), LinkedHashMap::new, Collectors.toList()));
        return byGraph.values().stream().map(StoredParts::part).toList();
    }

    private static DataPart part(List<Row> rows) {
        Row first = rows.getFirst();
        return new DataPart(
                first.text("graph").substring(GRAPHS.length()),
                texts(rows, "title"),
                texts(rows, "description"),
                first.find("statements").stream().mapToLong(Long::parseLong).findFirst());
    }

    private static Map<Language, String> texts(List<Row> rows, String variable) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        rows.forEach(row -> row.find(variable)
                .ifPresent(text ->
                        Language.ofTag(row.text("language")).ifPresent(language -> texts.putIfAbsent(language, text))));
        return texts;
    }
}
