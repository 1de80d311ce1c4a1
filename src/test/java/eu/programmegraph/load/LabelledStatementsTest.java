package eu.programmegraph.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.programmegraph.TestProject;
import eu.programmegraph.mapping.Goal;
import eu.programmegraph.mapping.LabelledStatement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each row of {@code bad-labelled.csv} is a line that cannot be used, with what must be told about it. */
final class LabelledStatementsTest {

    private static final List<Goal> GOALS =
            Goals.of(VocabularyReader.read(TestProject.DATA).concepts());
    private static final String GOOD = "{\"id\": \"a\", \"lang\": \"en\", \"text\": \"t\", \"primary\": \"I02\"}\n";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvFileSource(resources = "/mapping/bad-labelled.csv", numLinesToSkip = 1)
    void whatIsWrongIsToldWithFileLineAndValue(String line, String expected) throws IOException {
        Path file = file(GOOD + line + "\n");
        assertThatThrownBy(() -> LabelledStatements.read(file, GOALS))
                .isInstanceOf(LoadException.class)
                .hasMessageContaining(file + ", " + expected);
    }

    @Test
    void allWrongLinesAreToldAtOnce() throws IOException {
        Path file = file("one\n" + GOOD + "three\n");
        assertThatThrownBy(() -> LabelledStatements.read(file, GOALS))
                .hasMessageContaining("line 1: This is not JSON: one.")
                .hasMessageContaining("line 3: This is not JSON: three.");
    }

    @Test
    void aFileThatIsMissingEmptyOrNotInUtf8IsTold() throws IOException {
        Path missing = directory.resolve("missing.jsonl");
        assertThatThrownBy(() -> LabelledStatements.read(missing, GOALS))
                .hasMessage("There is no file " + missing + ".");
        Path empty = file("\n\n");
        assertThatThrownBy(() -> LabelledStatements.read(empty, GOALS)).hasMessageContaining("has no statements");
        Path latin = Files.write(
                directory.resolve("latin"), GOOD.replace("\"t\"", "\"é\"").getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> LabelledStatements.read(latin, GOALS)).hasMessageContaining("is not in UTF-8");
    }

    @Test
    void blankLinesAndRegionsOfLanguagesDoNotCount() {
        List<LabelledStatement> statements =
                LabelledStatements.read(Path.of("src/test/resources/mapping/labelled.jsonl"), GOALS);
        assertThat(statements)
                .extracting(LabelledStatement::language)
                .containsExactly("en", "en", "sl", "sl", "hr", "en", "sl");
        assertThat(statements.getFirst().goals()).containsExactly("I03", "S12");
        assertThat(statements.get(1).goals()).isEmpty();
    }

    private Path file(String content) throws IOException {
        return Files.writeString(directory.resolve("labelled.jsonl"), content);
    }
}
