package eu.programmegraph.graph;

import eu.programmegraph.concept.FundedProject;
import eu.programmegraph.concept.FundedProject.Partner;
import eu.programmegraph.concept.StatedOutcome;
import eu.programmegraph.concept.StatedOutcome.Judgement;
import eu.programmegraph.concept.TaggedText;
import eu.programmegraph.graph.StoredQueries.Row;
import eu.programmegraph.vocab.ProgrammeIri;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** Reads one project of a generation back out of its RDF. */
public final class StoredProject {

    private final List<Row> facts;
    private final List<Row> partners;
    private final List<Row> outcomes;

    private StoredProject(String iri, StoredQueries queries) {
        facts = queries.rows("project-facts", iri).toList();
        partners = queries.rows("project-partners", iri).toList();
        outcomes = queries.rows("project-outcomes", iri).toList();
    }

    /** Reads it; nothing if there is no project of that IRI. To be called inside a transaction. */
    public static Optional<FundedProject> read(String iri, DatasetGraph dataset) {
        StoredProject reader = new StoredProject(iri, new StoredQueries(dataset));
        boolean isInvented = dataset.contains(
                ProgrammeIri.graph("portfolio/" + FundedProject.SAMPLE).asNode(),
                NodeFactory.createURI(iri),
                Node.ANY,
                Node.ANY);
        return reader.first("identifier").map(identifier -> reader.project(identifier, isInvented));
    }

    private FundedProject project(String identifier, boolean isInvented) {
        return new FundedProject(
                identifier,
                texts("title"),
                texts("description"),
                text("action"),
                all("field"),
                text("callYear"),
                first("grant").map(BigDecimal::new),
                text("projectStatus"),
                all("topic"),
                Stream.of("goodPractice", "successStory")
                        .filter(mark -> text(mark).equals("true"))
                        .toList(),
                text("homepage"),
                text("resultCard"),
                byIri(partners, "organisation").values().stream()
                        .map(StoredProject::partner)
                        .toList(),
                byIri(outcomes, "outcome").values().stream()
                        .map(StoredProject::outcome)
                        .toList(),
                isInvented);
    }

    private static Partner partner(List<Row> rows) {
        Row first = rows.getFirst();
        return new Partner(
                first.text("organisation"),
                first.text("name"),
                Boolean.parseBoolean(first.text("coordinates")),
                first.localName("country"),
                rows.stream()
                        .filter(row -> row.find("label").isPresent())
                        .map(row -> new TaggedText(row.text("label"), row.text("language")))
                        .distinct()
                        .toList());
    }

    private static StatedOutcome outcome(List<Row> rows) {
        Row first = rows.getFirst();
        return new StatedOutcome(
                first.text("outcome"),
                new TaggedText(first.text("statement"), first.text("language")),
                first.find("begins").map(Integer::parseInt).orElse(0),
                first.find("ends").map(Integer::parseInt).orElse(0),
                rows.stream()
                        .filter(row -> row.find("goal").isPresent())
                        .map(StoredProject::judgement)
                        .distinct()
                        .toList());
    }

    private static Judgement judgement(Row row) {
        return new Judgement(
                row.text("goal"),
                Double.parseDouble(row.text("confidence")),
                row.text("evidence"),
                row.text("judge"),
                row.text("version"),
                row.text("judged"));
    }

    private static Map<String, List<Row>> byIri(List<Row> rows, String variable) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> row.text(variable), LinkedHashMap::new, Collectors.toList()));
    }

    private List<TaggedText> texts(String property) {
        return of(property)
                .map(row -> new TaggedText(row.text("value"), row.text("language")))
                .toList();
    }

    private List<String> all(String property) {
        return of(property).map(row -> row.text("value")).toList();
    }

    private Optional<String> first(String property) {
        return of(property).map(row -> row.text("value")).findFirst();
    }

    private String text(String property) {
        return first(property).orElse("");
    }

    private Stream<Row> of(String property) {
        return facts.stream().filter(row -> row.localName("property").equals(property));
    }
}
