package eu.programmegraph.page;

import eu.programmegraph.concept.Concept;
import eu.programmegraph.page.SuggestedTerm.Kind;
import eu.programmegraph.vocab.Prefixes;
import eu.programmegraph.vocab.ProgrammeIri;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JsonBuilder;

/** What the query editor can suggest to somebody who types. */
final class Suggestions {

    private final Desk desk;

    Suggestions(Desk desk) {
        this.desk = desk;
    }

    /** An object of {@code prefixes}, and of the lists {@code classes}, {@code properties} and {@code concepts}. */
    String json(List<SuggestedTerm> terms) {
        JsonBuilder json = JsonBuilder.create().startObject();
        json.key("prefixes").startObject();
        new TreeMap<>(Prefixes.MAP.getNsPrefixMap()).forEach(json::pair);
        json.finishObject();
        write("classes", Kind.CLASS, terms, json);
        write("properties", Kind.PROPERTY, terms, json);
        json.key("concepts").startArray();
        desk.thesaurus().concepts().forEach(concept -> write(concept, json));
        return json.finishArray().finishObject().build().toString();
    }

    private static void write(String key, Kind kind, List<SuggestedTerm> terms, JsonBuilder json) {
        json.key(key).startArray();
        terms.stream()
                .filter(term -> term.kind() == kind)
                .forEach(term -> json.startObject()
                        .pair("iri", term.iri())
                        .pair("label", term.label())
                        .pair("comment", term.comment())
                        .finishObject());
        json.finishArray();
    }

    private void write(Concept concept, JsonBuilder json) {
        json.startObject()
                .pair("iri", ProgrammeIri.concept(concept.notation()).getURI())
                .pair("notation", concept.notation())
                .pair("label", desk.wording().label(concept).text())
                .finishObject();
    }
}
