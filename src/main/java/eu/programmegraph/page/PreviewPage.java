package eu.programmegraph.page;

import eu.programmegraph.concept.Concept;
import java.util.Optional;

/**
 * A concept in a few lines, for a small frame in somebody else's page.
 *
 * @param kind what its class is called
 * @param address of its page, in full
 */
record PreviewPage(String notation, String kind, Term label, Optional<Term> definition, String address) {

    static PreviewPage of(Concept concept, Desk desk) {
        Links links = desk.links();
        String notation = concept.notation();
        return new PreviewPage(
                notation,
                Messages.in(links.reader().language())
                        .text("class." + concept.type().localName()),
                desk.wording().label(concept),
                desk.wording().definition(notation),
                links.absolute(links.reader().language(), "concept/" + notation));
    }
}
