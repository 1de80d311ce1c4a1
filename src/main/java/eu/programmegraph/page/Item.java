package eu.programmegraph.page;

import eu.programmegraph.concept.Concept;

/** A concept as something to follow. */
record Item(String notation, String href, Term label) {

    static Item of(Concept concept, Desk desk) {
        return of(concept.notation(), desk);
    }

    static Item of(String notation, Desk desk) {
        return new Item(notation, desk.links().concept(notation), desk.wording().label(notation));
    }
}
