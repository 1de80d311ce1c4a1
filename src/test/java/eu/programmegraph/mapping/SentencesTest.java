package eu.programmegraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SentencesTest {

    static Stream<String> cases() throws java.io.IOException {
        try (var in = SentencesTest.class.getResourceAsStream("/mapping/sentences.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anAbbreviationEndsNoSentence(String line) {
        List<String> cells = List.of(line.split("\\|"));
        String language = cells.getFirst();
        List<String> sentences = cells.subList(1, cells.size());
        assertThat(sentences(String.join(" ", sentences), language)).containsExactlyElementsOf(sentences);
        assertThat(sentences(String.join("\n• ", sentences), language)).containsExactlyElementsOf(sentences);
    }

    @Test
    void aSentenceEndsWhereTheBlankIsMissing() {
        assertThat(sentences("The pupils learned to write.The teachers learned to read!Both are very happy now.", "en"))
                .containsExactly(
                        "The pupils learned to write.", "The teachers learned to read!", "Both are very happy now.");
    }

    @Test
    void whatIsTooShortToStateSomethingIsNone() {
        assertThat(sentences("Yes.\n\n• \nDone. 2021.\n", "en")).isEmpty();
        assertThat(Sentences.of("", "en")).isEmpty();
    }

    private static List<String> sentences(String text, String language) {
        return Sentences.of(text, language).stream()
                .map(place -> place.of(text))
                .toList();
    }
}
