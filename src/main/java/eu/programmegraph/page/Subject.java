package eu.programmegraph.page;

import eu.programmegraph.vocab.ProgrammeIri;
import java.util.Optional;

/**
 * A thing that has an IRI, and of which there is data in other forms than a page.
 *
 * @param path its IRI without the base
 * @param query the query that gives the data; nothing if no single one does
 */
public record Subject(String path, Optional<String> query) {

    String iri() {
        return ProgrammeIri.BASE + path;
    }
}
