package eu.programmegraph.browser;

import java.util.List;

/** Where the pages are. */
final class Paths {

    /** A page of each kind, and of each shape that such a page has. */
    static final List<String> OF_EACH_KIND = List.of(
            "en/",
            "en/concepts",
            "bg/scheme/individual-impacts",
            "sl/concept/I02?content=en",
            "en/concept/S08.1",
            "pl/concept/SP",
            "en/search",
            "en/search?q=digital",
            "en/search?q=xyzzy",
            "en/logic",
            "lv/logic?concept=I02",
            "en/compare",
            "en/ontology",
            "en/data",
            "en/sparql",
            "bg/sparql?example=label-coverage",
            "en/attestation/guide-2021-2027-sl/text/0/KA2",
            "en/alignment/I02/broadMatch/bb37e699",
            "bg/graph/vocabulary");

    static final String OF_NOTHING = "en/concept/Z99";

    private Paths() {}
}
