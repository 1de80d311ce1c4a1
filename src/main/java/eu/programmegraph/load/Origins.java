package eu.programmegraph.load;

import eu.programmegraph.concept.Attestation;
import eu.programmegraph.concept.Language;
import eu.programmegraph.concept.Link;
import eu.programmegraph.vocab.ProgrammeIri;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;

/** Remembers from which row of which file each thing came, so that a finding about RDF can be told in those terms. */
final class Origins {

    /** A place in a file. */
    record Place(String file, int row) {}

    private final Map<Node, Place> things = new HashMap<>();
    private final Map<Node, Map<Language, Place>> labels = new HashMap<>();

    void scheme(String identifier, CsvRow row) {
        put(ProgrammeIri.scheme(identifier), row);
    }

    void concept(String notation, CsvRow row) {
        put(ProgrammeIri.concept(notation), row);
    }

    void edition(String identifier, CsvRow row) {
        put(ProgrammeIri.edition(identifier), row);
    }

    void attestation(Attestation attestation, CsvRow row) {
        put(VocabularyRdf.iri(attestation), row);
    }

    void link(Link link, CsvRow row) {
        put(VocabularyRdf.iri(link), row);
    }

    void change(String notation, CsvRow row) {
        put(ProgrammeIri.change(notation), row);
    }

    void labels(String notation, Language language, CsvRow row) {
        labels.computeIfAbsent(ProgrammeIri.concept(notation).asNode(), concept -> new HashMap<>())
                .putIfAbsent(language, place(row));
    }

    /** Where the thing comes from; where its labels do, if the value is one and has a language. */
    Optional<Place> of(Node thing, Optional<Node> value) {
        return value.filter(Node::isLiteral)
                .flatMap(literal -> Language.ofTag(literal.getLiteralLanguage()))
                .flatMap(language ->
                        Optional.ofNullable(labels.getOrDefault(thing, Map.of()).get(language)))
                .or(() -> Optional.ofNullable(things.get(thing)));
    }

    private void put(Resource thing, CsvRow row) {
        things.putIfAbsent(thing.asNode(), place(row));
    }

    private static Place place(CsvRow row) {
        return new Place(row.file(), row.number());
    }
}
