package eu.programmegraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.mapping.Match;
import eu.programmegraph.mapping.Span;
import eu.programmegraph.vocab.PGO;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mappings of texts as RDF, whatever stands in the table. */
final class TextMappingsTest {

    private static final List<Match> ONE = List.of(new Match("I03", 0.876, new Span(0, 3)));

    @TempDir
    private Path directory;

    private Path table;

    @BeforeEach
    void writeTable() throws Exception {
        table = Files.writeString(directory.resolve("a table.csv"), "id,text\n");
    }

    /** Writes mappings. */
    private interface Writing {
        void to(TextMappings mappings);
    }

    private Model written(RDFFormat format, Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamRDF rdf = StreamRDFWriter.getWriterStream(bytes, format);
        TextMappings mappings = new TextMappings(table, "2-test", rdf);
        writing.to(mappings);
        mappings.finish();
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new ByteArrayInputStream(bytes.toByteArray()), format.getLang());
        return model;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one \"two\" 'three' \\ \\u0041 four",
                "line\nbreak\r\ntab\t.",
                "\"\"\"",
                "a\u0000b\u0007c\u007f",
                "😀 👩‍🏫 умения \u202eprograms\u202c",
                "<script>alert(1)</script> <http://example.org/>",
                "@prefix pgo: <x> ."
            })
    void anyTextAndIdentifierComesBackAsItWas(String text) {
        for (RDFFormat format : List.of(RDFFormat.TURTLE_BLOCKS, RDFFormat.NTRIPLES_UTF8)) {
            Model model = written(format, mappings -> mappings.write(text, "en", text, ONE));
            assertThat(model.listObjectsOfProperty(PGO.STATEMENT).next()).isEqualTo(model.createLiteral(text, "en"));
            assertThat(model.listObjectsOfProperty(DCTerms.identifier).next()).isEqualTo(model.createLiteral(text));
            assertThat(model.listObjectsOfProperty(PGO.EVIDENCE).next())
                    .isEqualTo(model.createLiteral(text.substring(0, 3), "en"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "english (uk)", "e", "sl\n", "\"", "englishlanguage"})
    void whatIsNoTagOfALanguageIsUndetermined(String language) {
        Model model = written(RDFFormat.TURTLE_BLOCKS, mappings -> mappings.write("1", language, "Some words", ONE));
        assertThat(model.listObjectsOfProperty(PGO.STATEMENT).next().asLiteral().getLanguage())
                .isEqualTo("und");
    }

    @Test
    void confidenceIsADecimalOfTwoPlaces() {
        Model model = written(RDFFormat.NTRIPLES_UTF8, mappings -> mappings.write("1", "en", "Some words", ONE));
        assertThat(model.listObjectsOfProperty(PGO.CONFIDENCE).next())
                .isEqualTo(model.createTypedLiteral("0.88", XSDDatatype.XSDdecimal));
    }

    @Test
    void whatServesNothingIsLeftOutAndWhatHasNoIdentifierHasNone() {
        Model model = written(RDFFormat.TURTLE_BLOCKS, mappings -> {
            mappings.write("1", "en", "Some words", List.of());
            mappings.write("", "en", "Other words", ONE);
        });
        assertThat(model.listObjectsOfProperty(PGO.STATEMENT).toList())
                .containsExactly(model.createLiteral("Other words", "en"));
        assertThat(model.contains(null, DCTerms.identifier)).isFalse();
    }

    @Test
    void theSameIdentifierOfOtherTextsIsAnotherOutcomeAndTheSameRowTwiceIsOne() {
        Model model = written(RDFFormat.TURTLE_BLOCKS, mappings -> {
            mappings.write("1", "en", "Some words", ONE);
            mappings.write("1", "en", "Some words", ONE);
            mappings.write("1", "en", "Other words", ONE);
        });
        assertThat(model.listSubjectsWithProperty(RDF.type, PGO.OUTCOME_TYPE).toList())
                .hasSize(2);
        assertThat(model.listSubjectsWithProperty(RDF.type, PGO.MAPPING).toList())
                .hasSize(2)
                .allSatisfy(mapping -> assertThat(
                                mapping.listProperties(PGO.CONFIDENCE).toList())
                        .hasSize(1));
    }
}
