package eu.programmegraph.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LabelLinesTest {

    private static final int WIDTH = 140;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "employment",
                "S07 междурегионално и транснационално сътрудничество на публичните органи",
                "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
                "能力建设能力建设能力建设能力建设能力建设能力建设能力建设能力建设能力建设",
                "👩‍🔬👩‍🔬👩‍🔬👩‍🔬👩‍🔬👩‍🔬👩‍🔬👩‍🔬👩‍🔬👩‍🔬👩‍🔬👩‍🔬👩‍🔬👩‍🔬👩‍🔬👩‍🔬👩‍🔬👩‍🔬👩‍🔬👩‍🔬👩‍🔬👩‍🔬👩‍🔬👩‍🔬👩‍🔬👩‍🔬👩‍🔬👩‍🔬👩‍🔬👩‍🔬",
            })
    void noLineIsWiderThanTheBox(String label) {
        List<String> lines = LabelLines.of(label, WIDTH, 3);
        assertThat(lines).hasSizeBetween(1, 3).allMatch(line -> LabelLines.width(line) <= WIDTH);
    }

    @Test
    void whatFitsIsKeptWhole() {
        assertThat(LabelLines.of("C04 economic stability and growth", WIDTH, 3))
                .containsExactly("C04 economic", "stability and growth");
    }

    @Test
    void whatDoesNotFitEndsInAnEllipsis() {
        assertThat(LabelLines.of("C07 democratic values and fundamental rights", WIDTH, 2))
                .containsExactly("C07 democratic", "values and…");
    }
}
