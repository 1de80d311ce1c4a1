package eu.programmegraph.page;

import eu.programmegraph.concept.Language;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who reads a page.
 *
 * @param language the language of the interface
 * @param content the language that labels and definitions are wanted in
 */
public record Reader(Language language, Language content) {

    /** A reader who wants interface and content in the same language. */
    public static Reader of(Language language) {
        return new Reader(language, language);
    }

    /** The languages in which content is looked for, the best first: as asked, as the interface, English, the others. */
    public List<Language> preference() {
        return Stream.concat(Stream.of(content, language), Stream.of(Language.values()))
                .distinct()
                .toList();
    }
}
