package eu.programmegraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class LanguageDetectorTest {

    private static final LanguageDetector DETECTOR = new LanguageDetector();

    @ParameterizedTest
    @CsvFileSource(resources = "/mapping/languages.csv", numLinesToSkip = 1)
    void theLanguageOfASentenceIsTold(String language, String sentence) {
        assertThat(DETECTOR.detect(sentence)).contains(language);
    }

    @Test
    void aTextWithoutWordsHasNoLanguage() {
        assertThat(DETECTOR.detect("12 345,00 - 2021/2027")).isEmpty();
    }
}
