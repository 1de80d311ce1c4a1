package eu.programmegraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each file in {@code shapes/} is a small graph with one fault in it; its first line says what message must be found.
 * Adding a case needs no Java.
 */
final class ShapesTest {

    private static final Path CASES = Path.of("src/test/resources/shapes");
    private static final String EXPECT = "# expect: ";
    private static final Graph SHAPES = RDFDataMgr.loadGraph("ontology/shapes.ttl");

    @TestFactory
    Stream<DynamicTest> eachFaultIsFoundAndExplained() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                        String expected = Files.readAllLines(file).getFirst();
                        assertThat(expected).startsWith(EXPECT);
                        assertThat(messages(file))
                                .anyMatch(message -> message.contains(
                                        expected.substring(EXPECT.length()).strip()));
                    }));
        }
    }

    @Test
    void aGraphWithEveryKindOfNodeAndNoFaultConforms() {
        assertThat(messages(CASES.resolve("good/good.ttl"))).isEmpty();
    }

    private static List<String> messages(Path file) {
        Problems problems = new Problems();
        new ShapeCheck(new Origins(Path.of("data")), "test")
                .check(SHAPES, RDFDataMgr.loadGraph(file.toString()), problems);
        return problems.all().stream().map(Problem::message).toList();
    }
}
