package eu.programmegraph.page;

import java.util.List;
import java.util.Optional;

/**
 * A scheme as an entry of a list.
 *
 * @param size how many concepts it holds
 */
record SchemeSummary(String identifier, String href, Term title, Optional<Term> description, int size) {

    static List<SchemeSummary> all(Desk desk) {
        return desk.thesaurus().schemes().stream()
                .map(scheme -> of(scheme, desk))
                .toList();
    }

    static SchemeSummary of(String scheme, Desk desk) {
        return new SchemeSummary(
                scheme,
                desk.links().scheme(scheme),
                desk.wording().schemeTitle(scheme),
                desk.wording().schemeDescription(scheme),
                desk.thesaurus().inScheme(scheme).size());
    }
}
