package eu.programmegraph.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.TestProject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.vocabulary.DCAT;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The catalogue against the SHACL shapes of DCAT-AP 3.0.1 (SEMIC), where these are here: the directory that the system
 * property {@code dcat-ap.shapes} names.
 */
final class DcatApTest {

    private static final Path SHAPES =
            Path.of(System.getProperty("dcat-ap.shapes", "../shared/standards/dcat-ap-3.0.1/html/shacl"));

    @ParameterizedTest
    @ValueSource(strings = {"shapes.ttl", "shapes_recommended.ttl"})
    void whatIsMandatoryAndWhatIsRecommendedIsThere(String shapes) {
        assertThat(findings(shapes, TestProject.catalogue())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"range.ttl", "deprecateduris.ttl"})
    void withTheAuthorityTablesAllValuesAreOfTheirClassesAndNoTermIsOutOfUse(String shapes) {
        Model withTables = RDFDataMgr.loadModel("src/test/resources/catalogue/authority-tables.ttl")
                .add(TestProject.catalogue());
        assertThat(findings(shapes, withTables)).isEmpty();
    }

    @Test
    void theShapesFindWhatIsMissing() {
        Model without = ModelFactory.createDefaultModel().add(TestProject.catalogue());
        without.removeAll(null, DCAT.accessURL, null);
        assertThat(findings("shapes.ttl", without)).isNotEmpty();
    }

    private static List<String> findings(String file, Model catalogue) {
        Path shapes = SHAPES.resolve(file);
        Assumptions.assumeTrue(Files.isRegularFile(shapes), "the shapes of DCAT-AP are not here: " + shapes);
        Graph graph = RDFDataMgr.loadGraph(shapes.toString());
        return ShaclValidator.get().validate(Shapes.parse(graph), catalogue.getGraph()).getEntries().stream()
                .map(entry ->
                        "%s %s %s %s".formatted(entry.focusNode(), entry.resultPath(), entry.value(), entry.message()))
                .toList();
    }
}
