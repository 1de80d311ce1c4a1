package eu.programmegraph.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.TestProject;
import eu.programmegraph.graph.OpenGeneration;
import eu.programmegraph.vocab.ProgrammeIri;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the catalogue says, counted once more in the store. */
final class CatalogueModelTest {

    private static final Model CATALOGUE = TestProject.catalogue();
    private static OpenGeneration generation;

    @BeforeAll
    static void open() {
        generation = TestProject.store().openCurrent(TestProject.configuration());
    }

    @AfterAll
    static void close() {
        generation.close();
    }

    @Test
    void eachGraphIsSaidToHaveTheTriplesThatItHas() {
        List<String> names = read(dataset -> Iter.asStream(dataset.listGraphNodes())
                .map(Node::getURI)
                .sorted()
                .toList());
        assertThat(names.stream().filter(name -> !isOfPortfolio(name))).hasSize(6);
        assertThat(names)
                .allSatisfy(name -> assertThat(count(CATALOGUE.getResource(name), VOID.triples))
                        .as(name)
                        .isEqualTo(ask("SELECT (COUNT(*) AS ?n) { GRAPH ?graph { ?s ?p ?o } }", name)));
        assertThat(CATALOGUE
                        .getResource(ProgrammeIri.BASE + "dataset")
                        .listProperties(Terms.SD_NAMED_GRAPH)
                        .toList())
                .extracting(graph -> graph.getResource().getURI())
                .containsExactlyInAnyOrderElementsOf(names);
    }

    private static boolean isOfPortfolio(String iri) {
        return iri.matches(".*/(portfolio|mapping)[/-][^/]*");
    }

    @Test
    void theDefaultGraphIsSaidToHaveTheTriplesThatAQuerySees() {
        assertThat(count(CATALOGUE.getResource(ProgrammeIri.BASE + "default-graph"), VOID.triples))
                .isEqualTo(ask("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", ""));
    }

    @Test
    void thePartitionsOfTheVocabularyAreCountedRight() {
        String vocabulary = ProgrammeIri.graph("vocabulary").getURI();
        Resource graph = CATALOGUE.getResource(vocabulary);
        assertThat(count(graph, VOID.distinctSubjects))
                .isEqualTo(ask("SELECT (COUNT(DISTINCT ?s) AS ?n) { GRAPH ?graph { ?s ?p ?o } }", vocabulary));
        assertThat(count(graph, VOID.distinctObjects))
                .isEqualTo(ask("SELECT (COUNT(DISTINCT ?o) AS ?n) { GRAPH ?graph { ?s ?p ?o } }", vocabulary));
        assertThat(count(graph, VOID.properties))
                .isEqualTo(graph.listProperties(VOID.propertyPartition).toList().size());
        Resource definitions = partition(graph, VOID.propertyPartition, VOID.property, SKOS.definition);
        assertThat(count(definitions, VOID.triples)).isEqualTo(5L * 143);
        assertThat(count(definitions, VOID.distinctSubjects)).isEqualTo(143);
        Resource challenges = partition(
                graph,
                VOID.classPartition,
                VOID._class,
                CATALOGUE.createResource("https://w3id.org/programme-graph/ontology#Challenge"));
        assertThat(count(challenges, VOID.entities)).isEqualTo(11);
    }

    @Test
    void eachAlignmentBelongsToOneLinksetButForPagesToRead() {
        long links = CATALOGUE
                .listSubjectsWithProperty(RDF.type, VOID.Linkset)
                .filterKeep(linkset -> linkset.hasProperty(VOID.linkPredicate))
                .mapWith(linkset -> count(linkset, VOID.triples))
                .toList()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
        long pages = TestProject.prepared().vocabulary().alignments().stream()
                .filter(alignment -> alignment.target().startsWith("https://www.cedefop.europa.eu/"))
                .count();
        assertThat(links + pages)
                .isEqualTo(TestProject.prepared().vocabulary().alignments().size());
        assertThat(count(CATALOGUE.getResource(ProgrammeIri.BASE + "linkset/wikidata/exactMatch"), VOID.triples))
                .isEqualTo(2);
    }

    @Test
    void thereIsNoBlankNodeInIt() {
        assertThat(CATALOGUE.listObjects().filterKeep(RDFNode::isAnon).toList()).isEmpty();
        assertThat(CATALOGUE.listSubjects().filterKeep(RDFNode::isAnon).toList())
                .isEmpty();
    }

    @Test
    void noConceptOfOthersIsFoundByAPlainQueryForConcepts() {
        assertThat(CATALOGUE.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList())
                .isEmpty();
    }

    @Test
    void eachFileIsDescribedByItsSizeAndEachDescribedFileIsThere() throws IOException {
        List<Resource> distributions =
                CATALOGUE.listSubjectsWithProperty(RDF.type, DCAT.Distribution).toList();
        assertThat(distributions.stream().filter(distribution -> !isOfPortfolio(distribution.getURI())))
                .hasSize(7 * 6 + 2);
        for (Resource distribution : distributions) {
            String address =
                    distribution.getPropertyResourceValue(DCAT.downloadURL).getURI();
            String name = address.substring((ProgrammeIri.BASE + "dump/").length());
            assertThat(generation.dumps().resolve(name)).exists();
            Statement size = distribution.getProperty(DCAT.byteSize);
            boolean containsItself = name.startsWith("all.") || name.startsWith("catalogue.");
            assertThat(size == null).as(name).isEqualTo(containsItself);
            if (size != null) {
                assertThat(size.getLong())
                        .isEqualTo(Files.size(generation.dumps().resolve(name)));
                assertThat(distribution.hasProperty(Terms.CHECKSUM)).isTrue();
            }
        }
    }

    private static Resource partition(Resource graph, Property kind, Property of, Resource term) {
        return graph.listProperties(kind)
                .mapWith(Statement::getResource)
                .filterKeep(partition -> partition.hasProperty(of, term))
                .next();
    }

    private static long count(Resource resource, Property property) {
        return resource.getRequiredProperty(property).getLong();
    }

    private static <T> T read(Function<DatasetGraph, T> reading) {
        return Txn.calculateRead(generation.dataset(), () -> reading.apply(generation.dataset()));
    }

    private static long ask(String query, String graph) {
        ParameterizedSparqlString parameterized = new ParameterizedSparqlString(query);
        if (!graph.isEmpty()) {
            parameterized.setIri("graph", graph);
        }
        return read(dataset -> {
            try (var execution = QueryExecutionFactory.create(parameterized.asQuery(), DatasetFactory.wrap(dataset))) {
                return execution.execSelect().next().getLiteral("n").getLong();
            }
        });
    }
}
