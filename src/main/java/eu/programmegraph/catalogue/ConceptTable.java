package eu.programmegraph.catalogue;

import eu.programmegraph.Spreadsheet;
import eu.programmegraph.concept.Concept;
import eu.programmegraph.concept.Labels;
import eu.programmegraph.concept.Language;
import eu.programmegraph.concept.Vocabulary;
import eu.programmegraph.vocab.ProgrammeIri;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The concepts as a table (CSV, RFC 4180, UTF-8): one row for each, sorted by notation, with the names and the definition
 * in each language as columns. Several values in a cell are separated by a vertical bar, as in {@code data/}.
 */
final class ConceptTable {

    private static final List<String> COLUMNS =
            List.of("notation", "iri", "class", "scheme", "broader", "periods", "replaced_by");
    private static final List<String> COLUMNS_OF_LANGUAGE =
            List.of("preferred_label", "alternative_labels", "definition", "scope_note");

    private record Key(String notation, Language language) {}

    private final Vocabulary vocabulary;
    private final Map<Key, Labels> labels = new HashMap<>();
    private final Map<String, List<String>> successors = new HashMap<>();

    ConceptTable(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.labels().forEach(label -> labels.put(new Key(label.notation(), label.language()), label));
        vocabulary.links().stream()
                .filter(link -> link.relation() == eu.programmegraph.concept.Relation.IS_REPLACED_BY)
                .forEach(link -> successors
                        .computeIfAbsent(link.source(), notation -> new ArrayList<>())
                        .add(link.target()));
    }

    void write(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(header());
        for (Concept concept : vocabulary.concepts().stream()
                .sorted(Comparator.comparing(Concept::notation))
                .toList()) {
            printer.printRecord(row(concept).map(Spreadsheet::safe));
        }
        printer.flush();
    }

    private static Stream<String> header() {
        return Stream.concat(
                COLUMNS.stream(),
                Stream.of(Language.values())
                        .flatMap(
                                language -> COLUMNS_OF_LANGUAGE.stream().map(column -> column + "_" + language.tag())));
    }

    private Stream<String> row(Concept concept) {
        Stream<String> cells = Stream.of(
                concept.notation(),
                ProgrammeIri.concept(concept.notation()).getURI(),
                concept.type().localName(),
                concept.scheme(),
                joined(concept.broader()),
                joined(concept.periods()),
                joined(successors.getOrDefault(concept.notation(), List.of())));
        return Stream.concat(
                cells, Stream.of(Language.values()).flatMap(language -> cells(concept.notation(), language)));
    }

    private Stream<String> cells(String notation, Language language) {
        Labels found = labels.get(new Key(notation, language));
        return found == null
                ? COLUMNS_OF_LANGUAGE.stream().map(column -> "")
                : Stream.of(found.preferred(), joined(found.alternatives()), found.definition(), found.scopeNote());
    }

    private static String joined(List<String> values) {
        return String.join("|", values.stream().sorted().toList());
    }
}
