package eu.programmegraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.TestProject;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plain query finds what the ontology and SKOS entail. */
final class InferenceTest {

    private static final String PREFIXES = """
            PREFIX pgo: <https://w3id.org/programme-graph/ontology#>
            PREFIX pgc: <https://w3id.org/programme-graph/concept/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX eurio: <http://data.europa.eu/s66#>
            """;
    private static final Model UNION = union();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pgc:I02 a pgo:Impact, pgo:Goal, pgo:ProgrammeConcept, skos:Concept",
                "pgc:KA220 a pgo:ProgrammePart, eurio:FundingScheme",
                "pgc:R1 skos:narrower pgc:R1.1",
                "pgc:R1.1 skos:broaderTransitive pgc:R0 . pgc:R0 skos:narrowerTransitive pgc:R1.1",
                "<https://w3id.org/programme-graph/scheme/individual-impacts> skos:hasTopConcept pgc:I02",
                "pgc:I02 skos:topConceptOf <https://w3id.org/programme-graph/scheme/individual-impacts>",
                "pgc:S03.7 skos:related pgc:I03 . pgc:I03 skos:related pgc:S03.7",
                "pgc:I02 rdfs:label 'foreign language competences'@en",
                "pgc:I02 pgo:expectedOf pgc:KA2",
                "pgc:C02 pgo:hasContributor ?impact",
                "pgc:I02 pgo:attestedBy ?attestation . ?attestation a <http://www.w3.org/ns/prov#Entity>",
                "pgc:KA220 dcterms:replaces pgc:SP",
                "pgc:NA pgo:manages pgc:KA220",
                "pgc:R1.2 pgo:termChange ?change",
                "pgo:IndividualImpact rdfs:subClassOf pgo:ProgrammeConcept"
            })
    void isFoundWithoutAReasoner(String pattern) {
        assertThat(ask(pattern)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pgc:I02 a pgo:SystemicImpact",
                "pgc:R1.1 skos:broader pgc:R0",
                "?concept skos:broader ?other . ?other rdfs:label ?label FILTER(!STRSTARTS(STR(?other), STR(pgc:)))",
                "?concept skos:broaderTransitive ?concept"
            })
    void isNotFoundSinceItDoesNotFollow(String pattern) {
        assertThat(ask(pattern)).isFalse();
    }

    private static boolean ask(String pattern) {
        var query = QueryFactory.create(PREFIXES + "ASK { " + pattern + " }", Syntax.syntaxSPARQL_11);
        try (var execution = QueryExecutionFactory.create(query, UNION)) {
            return execution.execAsk();
        }
    }

    private static Model union() {
        Model union = ModelFactory.createDefaultModel();
        TestProject.prepared().graphs().values().forEach(union::add);
        return union;
    }
}
