package eu.programmegraph.page;

import java.util.List;

/**
 * What this is, and the ways into it.
 *
 * @param concepts how many there are
 */
record HomePage(List<SchemeSummary> schemes, int concepts) {

    static HomePage of(Desk desk) {
        return new HomePage(SchemeSummary.all(desk), desk.thesaurus().concepts().size());
    }
}
