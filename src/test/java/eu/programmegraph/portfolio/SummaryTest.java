package eu.programmegraph.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.mapping.LanguageDetector;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SummaryTest {

    private static final String ENGLISH =
            "The partners of four countries have written a handbook for teachers, and tried it out with two hundred pupils in eleven schools of the region.";
    private static final String GERMAN =
            "Die Partner aus vier Ländern haben ein Handbuch für Lehrkräfte geschrieben und es mit zweihundert Kindern an elf Schulen der Region erprobt.";

    private final LanguageDetector detector = new LanguageDetector();

    @Test
    void paragraphsOfOneLanguageAreJoined() {
        String text = ENGLISH + "\n\n" + GERMAN + "\n" + GERMAN + "\n\n" + ENGLISH;
        assertThat(Summary.byLanguage(text, detector::detect))
                .isEqualTo(Map.of("en", ENGLISH + "\n\n" + ENGLISH, "de", GERMAN + "\n" + GERMAN));
    }

    @Test
    void shortLinesGoWithTheirNeighbours() {
        String text = "Results:\n• a handbook\n• a course\n" + ENGLISH + "\nKontakt: -";
        assertThat(Summary.byLanguage(text, detector::detect))
                .containsOnlyKeys("en")
                .containsValue(text);
    }

    @Test
    void aTextWithoutWordsHasNoLanguage() {
        assertThat(Summary.byLanguage("12 345", detector::detect)).isEqualTo(Map.of("und", "12 345"));
        assertThat(Summary.byLanguage("", detector::detect)).isEmpty();
    }
}
