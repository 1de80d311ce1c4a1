package eu.programmegraph.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.TestProject;
import eu.programmegraph.vocab.ProgrammeIri;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;

final class ServiceDescriptionTest {

    private static final String BASE = "http://localhost:3030/";
    private static final Model DESCRIPTION = ServiceDescription.of(TestProject.catalogue(), BASE);

    @Test
    void theServiceIsTheAddressThatWasAsked() {
        assertThat(DESCRIPTION
                        .listSubjectsWithProperty(RDF.type, sd("Service"))
                        .mapWith(Resource::getURI)
                        .toList())
                .containsExactly(BASE + "sparql");
        assertThat(values("endpoint")).containsExactly(BASE + "sparql");
        assertThat(DESCRIPTION.containsResource(ResourceFactory.createResource(ProgrammeIri.BASE + "sparql")))
                .isFalse();
    }

    @Test
    void itSaysWhatTheEndpointCanDoAndNotWhatItCannot() {
        assertThat(values("supportedLanguage")).containsExactly(Terms.SD + "SPARQL11Query");
        assertThat(values("feature")).containsExactly(Terms.SD + "UnionDefaultGraph");
        assertThat(values("propertyFeature")).containsExactly("http://jena.apache.org/text#query");
        assertThat(values("resultFormat"))
                .contains("http://www.w3.org/ns/formats/SPARQL_Results_JSON", "http://www.w3.org/ns/formats/Turtle");
        assertThat(values("defaultEntailmentRegime")).containsExactly("http://www.w3.org/ns/entailment/Simple");
    }

    @Test
    void itCountsTheDefaultGraphAndEachNamedGraph() {
        List<RDFNode> graphs = DESCRIPTION
                .listObjectsOfProperty(Terms.SD_NAMED_GRAPH)
                .andThen(DESCRIPTION.listObjectsOfProperty(Terms.SD_DEFAULT_GRAPH))
                .toList();
        assertThat(graphs)
                .hasSizeGreaterThanOrEqualTo(7)
                .allSatisfy(graph -> assertThat(graph.asResource()
                                .getRequiredProperty(VOID.triples)
                                .getLong())
                        .isPositive());
        assertThat(DESCRIPTION.contains(null, Terms.SD_NAME, ProgrammeIri.graph("vocabulary")))
                .isTrue();
    }

    @Test
    void itIsBrief() {
        assertThat(DESCRIPTION.contains(null, VOID.propertyPartition)).isFalse();
        assertThat(DESCRIPTION.contains(null, DCAT.distribution)).isFalse();
        assertThat(DESCRIPTION.size()).isLessThan(150);
    }

    @Test
    void addressesAreThoseOfTheServerAndNamesStayNames() {
        Model model = ModelFactory.createDefaultModel();
        Resource concept = ProgrammeIri.concept("I02");
        for (String path : List.of("sparql", "dump/all.nq.gz", "search?q=", "graph/vocabulary", "dataset")) {
            model.add(concept, DCTerms.relation, model.createResource(ProgrammeIri.BASE + path));
        }
        assertThat(Addresses.under(model, BASE)
                        .listObjectsOfProperty(DCTerms.relation)
                        .mapWith(RDFNode::toString)
                        .toList())
                .containsExactlyInAnyOrder(
                        BASE + "sparql",
                        BASE + "dump/all.nq.gz",
                        BASE + "search?q=",
                        ProgrammeIri.BASE + "graph/vocabulary",
                        ProgrammeIri.BASE + "dataset");
    }

    private static List<String> values(String property) {
        return DESCRIPTION
                .listObjectsOfProperty(DESCRIPTION.getResource(BASE + "sparql"), property(property))
                .mapWith(RDFNode::toString)
                .toList();
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(Terms.SD, name);
    }

    private static Resource sd(String name) {
        return ResourceFactory.createResource(Terms.SD + name);
    }
}
