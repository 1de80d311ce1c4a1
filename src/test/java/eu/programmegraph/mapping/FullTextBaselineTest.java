package eu.programmegraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.TestProject;
import eu.programmegraph.concept.Vocabulary;
import eu.programmegraph.load.Goals;
import eu.programmegraph.load.VocabularyReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FullTextBaselineTest {

    private static final Vocabulary VOCABULARY = VocabularyReader.read(TestProject.DATA);
    private static final FullTextBaseline BASELINE =
            new FullTextBaseline(Goals.of(VOCABULARY.concepts()), VOCABULARY.labels());

    @ParameterizedTest
    @CsvSource({
        "en, Computer literacy was what the retired miners asked for.",
        "sl, Starejši so pridobili digitalne spretnosti.",
        "pl, Uczniowie mają większe umiejętności cyfrowe."
    })
    void aStatementThatNamesALabelInAnyFormFindsItsGoal(String language, String statement) {
        assertThat(BASELINE.goals(statement, language)).contains("I03").hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void aStatementWithoutAnyWordOfTheLabelsFindsNothing() {
        assertThat(BASELINE.goals("Zzyzx qwfp!", "en")).isEmpty();
        assertThat(BASELINE.goals("and the of", "en")).isEmpty();
        assertThat(BASELINE.goals("", "en")).isEmpty();
    }

    @Test
    void labelsOfOtherLanguagesAreNotSearched() {
        assertThat(BASELINE.goals("digital skills", "hr")).isEmpty();
    }

    @Test
    void aStatementMayBeAsLongAsItLikes() {
        StringBuilder text = new StringBuilder("digital literacy");
        for (int i = 0; i < 5_000; i++) {
            text.append(" w").append(i);
        }
        assertThat(BASELINE.goals(text.toString(), "en")).contains("I03");
    }

    @Test
    void itIsJudgedByTheSameSums() {
        LabelledStatement right = new LabelledStatement("a", "en", "computer literacy", List.of("I03"));
        LabelledStatement silent = new LabelledStatement("b", "hr", "computer literacy", List.of("I03"));
        Breakdown figures = BASELINE.judge(List.of(right, silent));
        assertThat(figures.all().first()).hasValue(0.5);
        assertThat(figures.byLanguage())
                .hasEntrySatisfying(
                        "hr", ofLanguage -> assertThat(ofLanguage.recall()).isZero());
    }
}
