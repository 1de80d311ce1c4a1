package eu.programmegraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.TestProject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OntologyTest {

    private static final String NAMESPACE = "https://w3id.org/programme-graph/ontology#";
    private static final Model ONTOLOGY = TestProject.graph("ontology");

    @TempDir
    private Path directory;

    @Test
    void everyTermOfOursHasALabelACommentAndItsOntology() {
        List<Resource> terms = ONTOLOGY.listSubjects()
                .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(NAMESPACE))
                .toList();
        assertThat(terms).hasSizeGreaterThan(60).allSatisfy(term -> {
            assertThat(term.hasProperty(RDFS.label)).as("label of %s", term).isTrue();
            assertThat(term.getProperty(RDFS.comment).getLanguage()).isEqualTo("en");
            assertThat(term.hasProperty(RDFS.isDefinedBy)).isTrue();
        });
    }

    @Test
    void everyClassOfOursHasALabelInTheFiveLanguages() {
        assertThat(ONTOLOGY.listSubjectsWithProperty(RDF.type, OWL2.Class)
                        .filterKeep(
                                type -> type.isURIResource() && type.getURI().startsWith(NAMESPACE))
                        .toList())
                .hasSizeGreaterThan(25)
                .allSatisfy(type -> assertThat(type.listProperties(RDFS.label).toList())
                        .extracting(label -> label.getLanguage())
                        .containsExactlyInAnyOrder("en", "sl", "bg", "lv", "pl"));
    }

    @Test
    void everyPropertyOfOursHasADomain() {
        List<Resource> properties = List.of(OWL2.ObjectProperty, OWL2.DatatypeProperty).stream()
                .flatMap(kind -> ONTOLOGY.listSubjectsWithProperty(RDF.type, kind).toList().stream())
                .filter(property -> property.getURI().startsWith(NAMESPACE))
                .toList();
        assertThat(properties)
                .hasSizeGreaterThan(35)
                .allSatisfy(property -> assertThat(property.hasProperty(RDFS.domain))
                        .as(property.getURI())
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://purl.org/dc/terms/title",
                "http://purl.org/dc/terms/description",
                "http://purl.org/dc/terms/creator",
                "http://purl.org/dc/terms/license",
                "http://purl.org/dc/terms/created",
                "http://purl.org/dc/terms/issued",
                "http://purl.org/dc/terms/modified",
                "http://purl.org/dc/terms/bibliographicCitation",
                "http://www.w3.org/2002/07/owl#versionIRI",
                "http://www.w3.org/2002/07/owl#versionInfo",
                "http://purl.org/vocab/vann/preferredNamespacePrefix",
                "http://purl.org/vocab/vann/preferredNamespaceUri"
            })
    void theOntologySaysWhatItIs(String property) {
        Resource ontology = ONTOLOGY.getResource("https://w3id.org/programme-graph/ontology");
        assertThat(ontology.hasProperty(ONTOLOGY.getProperty(property))).isTrue();
    }

    @Test
    void aBrokenFileAndMissingShapesAreNamed() throws IOException {
        Files.writeString(directory.resolve("broken.ttl"), "<a> <b> ");
        Problems problems = new Problems();
        Ontology.read(directory, problems);
        assertThat(problems.all())
                .extracting(Problem::describe)
                .anySatisfy(told -> assertThat(told)
                        .startsWith(directory.resolve("broken.ttl") + ": this is not valid Turtle: [line: 1"))
                .anySatisfy(told -> assertThat(told).startsWith(directory + ": there is no shapes.ttl"));
    }

    @Test
    void aFileInAnotherEncodingIsNamed() throws IOException {
        Files.write(directory.resolve("latin.ttl"), "<a> <b> \"č\" .".getBytes(Charset.forName("windows-1250")));
        Problems problems = new Problems();
        Ontology.read(directory, problems);
        assertThat(problems.all())
                .extracting(Problem::describe)
                .contains(directory.resolve("latin.ttl") + ": the text is not in UTF-8. Save it again in UTF-8.");
    }

    @Test
    void anInputThatHasChangedSinceTheLoadIsNoticed() throws IOException {
        var generation = TestProject.store().current().orElseThrow();
        assertThat(Loader.differs(TestProject.ONTOLOGY, TestProject.DATA, generation))
                .isFalse();
        Path data = directory.resolve("data");
        TestProject.copyFiles(TestProject.DATA, data);
        Files.writeString(data.resolve("links.csv"), Files.readString(data.resolve("links.csv")) + "\n");
        assertThat(Loader.differs(TestProject.ONTOLOGY, data, generation)).isTrue();
    }
}
