package eu.programmegraph.page;

import eu.programmegraph.concept.Concept;
import eu.programmegraph.concept.Labels;
import eu.programmegraph.concept.Language;
import eu.programmegraph.concept.SchemeTitle;
import eu.programmegraph.concept.Thesaurus;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds texts of the vocabulary in the reader's language, or in the next one in which there is any. */
final class Wording {

    private final Thesaurus thesaurus;
    private final Reader reader;

    Wording(Thesaurus thesaurus, Reader reader) {
        this.thesaurus = thesaurus;
        this.reader = reader;
    }

    /** What the concept is called; if nothing says so, its notation. */
    Term label(String notation) {
        return best(thesaurus.labels(notation), Labels::preferred).orElseGet(() -> asIs(notation));
    }

    Term label(Concept concept) {
        return label(concept.notation());
    }

    Optional<Term> definition(String notation) {
        return best(thesaurus.labels(notation), Labels::definition);
    }

    Optional<Term> scopeNote(String notation) {
        return best(thesaurus.labels(notation), Labels::scopeNote);
    }

    Term schemeTitle(String scheme) {
        return best(thesaurus.schemeTitles(scheme), SchemeTitle::title).orElseGet(() -> asIs(scheme));
    }

    Optional<Term> schemeDescription(String scheme) {
        return best(thesaurus.schemeTitles(scheme), SchemeTitle::description);
    }

    /** A text of which there is only one, in that language. */
    Term only(String text, Language language) {
        return new Term(text, language, language == reader.content());
    }

    /** Any other text of the data; nothing if there is none. */
    Optional<Term> text(Map<Language, String> texts) {
        return best(texts, Function.identity());
    }

    /** An identifier, which is the same in all languages. */
    Term asIs(String identifier) {
        return new Term(identifier, reader.content(), true);
    }

    private <T> Optional<Term> best(Map<Language, T> texts, Function<T, String> text) {
        return reader.preference().stream()
                .flatMap(language -> Optional.ofNullable(texts.get(language)).map(text).stream()
                        .filter(found -> !found.isEmpty())
                        .map(found -> only(found, language)))
                .findFirst();
    }
}
