package eu.programmegraph.page;

import eu.programmegraph.concept.Thesaurus;

/** What lies at hand when a page is made: the vocabulary, how its texts are worded for the reader, and where links lead. */
record Desk(Thesaurus thesaurus, Wording wording, Links links) {

    static Desk of(Thesaurus thesaurus, Links links) {
        return new Desk(thesaurus, new Wording(thesaurus, links.reader()), links);
    }
}
