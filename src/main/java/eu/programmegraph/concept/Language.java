package eu.programmegraph.concept;

import java.util.Optional;
import java.util.stream.Stream;

/** A language in which every concept has labels. */
public enum Language {
    EN("ENG"),
    SL("SLV"),
    BG("BUL"),
    LV("LAV"),
    PL("POL");

    private final String authorityCode;

    Language(String authorityCode) {
        this.authorityCode = authorityCode;
    }

    /** The language tag (BCP 47), such as {@code sl}. */
    public String tag() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The code in the EU authority table of languages, such as {@code SLV}. */
    public String authorityCode() {
        return authorityCode;
    }

    /** The language of that tag, if it is one of these. */
    public static Optional<Language> ofTag(String tag) {
        return Stream.of(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }
}
