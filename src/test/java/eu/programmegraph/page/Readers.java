package eu.programmegraph.page;

import eu.programmegraph.TestProject;
import eu.programmegraph.concept.Concept;
import eu.programmegraph.concept.Labels;
import eu.programmegraph.concept.Language;
import eu.programmegraph.concept.Thesaurus;
import eu.programmegraph.concept.Vocabulary;
import eu.programmegraph.graph.OpenGeneration;
import eu.programmegraph.graph.StoredVocabulary;
import eu.programmegraph.language.LabelSearch;
import eu.programmegraph.query.Part;
import eu.programmegraph.query.QueryCatalogue;
import eu.programmegraph.query.Rows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.system.Txn;

/** The project's own data as pages show it, and as the catalogue's queries find it. */
final class Readers {

    private static final OpenGeneration GENERATION = TestProject.store().openCurrent(TestProject.configuration());
    private static final QueryCatalogue CATALOGUE = QueryCatalogue.read(TestProject.QUERIES);
    private static final Site SITE =
            new Site("http://localhost/", UnaryOperator.identity(), new Release("1", "test", Instant.EPOCH));

    static final Vocabulary VOCABULARY =
            Txn.calculateRead(GENERATION.dataset(), () -> StoredVocabulary.read(GENERATION.dataset()));
    static final Thesaurus THESAURUS = new Thesaurus(VOCABULARY);

    /** No portfolio, and no figures. */
    static final Figures NO_FIGURES = new Figures() {
        @Override
        public List<String> portfolios() {
            return List.of();
        }

        @Override
        public Optional<Rows> ask(String query, Map<String, String> values, Optional<Part> part) {
            return Optional.empty();
        }
    };

    private Readers() {}

    static Desk desk(Language content) {
        return Desk.of(THESAURUS, new Links(SITE, new Reader(Language.EN, content)));
    }

    static Pages pages(Vocabulary vocabulary) {
        return new Pages(new Thesaurus(vocabulary), new LabelSearch(vocabulary.labels()), SITE);
    }

    /** The data with another label of a concept in every language. */
    static Vocabulary withLabel(String notation, String label) {
        List<Labels> labels = VOCABULARY.labels().stream()
                .map(is -> is.notation().equals(notation) ? relabelled(is, label) : is)
                .toList();
        return new Vocabulary(
                VOCABULARY.schemes(),
                VOCABULARY.concepts(),
                labels,
                VOCABULARY.editions(),
                VOCABULARY.attestations(),
                VOCABULARY.links(),
                VOCABULARY.changes(),
                VOCABULARY.alignments(),
                VOCABULARY.retired());
    }

    /** The notations of all concepts that take part in the intervention logic, as actions or later. */
    static List<String> partsOfLogic() {
        return THESAURUS.concepts().stream()
                .map(Concept::notation)
                .filter(Logic.of(THESAURUS).notations()::contains)
                .toList();
    }

    /** The rows that a query of the catalogue finds. */
    static List<Map<String, String>> find(String query, Map<String, String> parameters) {
        Query with = CATALOGUE.get(query).with(parameters);
        return Txn.calculateRead(GENERATION.dataset(), () -> {
            try (QueryExecution execution = QueryExecution.create(with, DatasetFactory.wrap(GENERATION.dataset()))) {
                return rows(execution.execSelect());
            }
        });
    }

    private static List<Map<String, String>> rows(ResultSet results) {
        List<Map<String, String>> rows = new ArrayList<>();
        while (results.hasNext()) {
            QuerySolution solution = results.next();
            Map<String, String> row = new HashMap<>();
            solution.varNames()
                    .forEachRemaining(name -> row.put(
                            name,
                            solution.get(name).isLiteral()
                                    ? solution.getLiteral(name).getLexicalForm()
                                    : solution.get(name).toString()));
            rows.add(row);
        }
        return rows;
    }

    private static Labels relabelled(Labels is, String label) {
        return new Labels(is.notation(), is.language(), label, is.alternatives(), is.definition(), is.scopeNote());
    }
}
