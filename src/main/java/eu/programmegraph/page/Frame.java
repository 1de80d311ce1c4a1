package eu.programmegraph.page;

import eu.programmegraph.concept.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What every page has around it.
 *
 * @param title the title of the page, without that of the site
 * @param path the path of the page after the language, with its parameters but those of the reader
 * @param subject what the page is about, if that has an IRI of its own
 * @param structured schema.org data about it, as JSON
 * @param searched what stands in the search box
 */
record Frame(
        Links links,
        String title,
        String path,
        Optional<Subject> subject,
        Optional<String> structured,
        String searched) {

    /** A page about nothing in particular. */
    static Frame of(Links links, String title, String path) {
        return new Frame(links, title, path, Optional.empty(), Optional.empty(), "");
    }

    /** A page about the site as a whole. */
    static Frame of(Links links, String title, String path, String structured) {
        return new Frame(links, title, path, Optional.empty(), Optional.of(structured), "");
    }

    /** A page about something. */
    static Frame about(Subject subject, Links links, String title, String structured) {
        return new Frame(links, title, subject.path(), Optional.of(subject), Optional.of(structured), "");
    }

    /** The languages of the interface. */
    List<Language> languages() {
        return List.of(Language.values());
    }

    Language language() {
        return links.reader().language();
    }

    Language content() {
        return links.reader().content();
    }

    Release release() {
        return links.site().release();
    }

    /** A text of the interface. */
    String say(String key, Object... arguments) {
        return Messages.in(language()).text(key, arguments);
    }

    /** A number, as readers of the interface write it. */
    String number(long number) {
        return Amounts.number(number, language());
    }

    /** A number with two decimals. */
    String decimal(double number) {
        return Amounts.decimal(number, language());
    }

    /** An amount of euros. */
    String money(BigDecimal amount) {
        return Amounts.euros(amount, language());
    }

    /** The size of a file. */
    String size(long bytes) {
        return Amounts.bytes(bytes, language());
    }

    /** The name of a language, in that language. */
    String nameOf(Language named) {
        return Messages.in(named).text("language.name");
    }

    /** What the interface calls something that the data names, such as a theme; if it has no name for it, that of the data. */
    String nameOf(String kind, String named) {
        return Messages.in(language()).textOr(named, kind + "." + named.replace(' ', '-'));
    }

    boolean isAt(String section) {
        return path.equals(section) || path.startsWith(section + "?") || path.startsWith(section + "/");
    }
}
