package eu.programmegraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class CorpusTest {

    private static final List<String> SETTINGS = List.of("youth", "schools", "adults", "sport");

    private static Corpus corpus() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            for (String setting : SETTINGS) {
                examples.add(new Example(setting, i % 2 == 0 ? "en" : "sl", List.of("I02"), "text " + setting + i));
            }
        }
        return new Corpus(List.of(new Goal("I02", "I02")), examples, List.of());
    }

    @Test
    void whatIsLeftOutIsWhatIsJudged() {
        Corpus corpus = corpus();
        assertThat(corpus.settings()).containsExactly("adults", "schools", "sport", "youth");
        assertThat(corpus.without(List.of("schools")).settings()).containsExactly("adults", "sport", "youth");
        assertThat(corpus.statements(List.of("schools")))
                .hasSize(64)
                .allSatisfy(statement -> assertThat(statement.text()).startsWith("text schools"));
    }

    @Test
    void aShareIsTakenEvenlyFromAllSettingsAndLanguages() {
        Corpus quarter = corpus().oneIn(4);
        assertThat(quarter.examples().stream()
                        .collect(Collectors.groupingBy(
                                example -> example.setting() + example.language(), Collectors.counting()))
                        .values())
                .hasSize(8)
                .containsOnly(8L);
        assertThat(quarter.goals()).isEqualTo(corpus().goals());
    }

    @Test
    void aLargerShareHoldsASmallerOne() {
        Corpus corpus = corpus();
        assertThat(corpus.oneIn(4).examples())
                .containsAll(corpus.oneIn(8).examples())
                .hasSize(64);
        assertThat(corpus.oneIn(1)).isEqualTo(corpus);
    }

    @Test
    void theCurveLeavesOutThreeSettingsOrOneIfThereAreFew() {
        assertThat(LearningCurve.leftOut(corpus())).containsExactly("adults", "schools", "sport");
        assertThat(LearningCurve.leftOut(corpus().without(List.of("adults")))).containsExactly("schools");
    }
}
