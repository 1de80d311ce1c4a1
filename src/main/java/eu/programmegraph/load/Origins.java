package eu.programmegraph.load;

import eu.programmegraph.concept.Alignment;
import eu.programmegraph.concept.Attestation;
import eu.programmegraph.concept.Link;
import eu.programmegraph.vocab.ProgrammeIri;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;

/** Remembers which rows of which files speak of a thing, so that a finding about RDF can be told in those terms. */
final class Origins {

    /**
     * A place in a file.
     *
     * @param row 0 for the file as a whole
     */
    record Place(String file, int row) {}

    private static final Pattern NAMED_FILE = Pattern.compile("\\b[a-z]+(-[a-z]+)?\\.csv\\b");

    private final Path data;
    private final Map<Node, List<Place>> places = new HashMap<>();
    private final Map<List<Node>, Place> links = new HashMap<>();

    Origins(Path data) {
        this.data = data;
    }

    void scheme(String identifier, CsvRow row) {
        put(ProgrammeIri.scheme(identifier), row);
    }

    /** The row that defines a concept, or says more of it, such as its labels. */
    void concept(String notation, CsvRow row) {
        put(ProgrammeIri.concept(notation), row);
    }

    /** The row that retires a notation. */
    void retired(String notation, CsvRow row) {
        put(ProgrammeIri.concept(notation), row);
    }

    void edition(String identifier, CsvRow row) {
        put(ProgrammeIri.edition(identifier), row);
    }

    void attestation(Attestation attestation, CsvRow row) {
        put(VocabularyRdf.iri(attestation), row);
        concept(attestation.notation(), row);
    }

    void link(Link link, CsvRow row) {
        put(VocabularyRdf.iri(link), row);
        concept(link.source(), row);
        Node source = ProgrammeIri.concept(link.source()).asNode();
        Node target = ProgrammeIri.concept(link.target()).asNode();
        links.putIfAbsent(List.of(source, target), place(row));
    }

    void alignment(Alignment alignment, CsvRow row) {
        put(VocabularyRdf.iri(alignment), row);
        concept(alignment.notation(), row);
    }

    void change(String notation, CsvRow row) {
        put(ProgrammeIri.change(notation), row);
        concept(notation, row);
    }

    /**
     * Where a finding is to be mended: in the row of the link, if it is about one; else in a file that the message
     * names, in the row there that speaks of the thing, if it is one row only; else where the thing is defined.
     *
     * @param value the other thing that the finding is about, if any
     */
    Optional<Place> find(Node thing, Optional<Node> value, String message) {
        Optional<Place> link = value.map(other -> links.get(List.of(thing, other)));
        if (link.isPresent()) {
            return link;
        }
        List<Place> all = places.getOrDefault(thing, List.of());
        List<String> named = NAMED_FILE
                .matcher(message)
                .results()
                .map(file -> data.resolve(file.group()).toString())
                .toList();
        Optional<Place> definition = all.stream().findFirst();
        if (named.isEmpty()
                || definition.filter(place -> named.contains(place.file())).isPresent()) {
            return definition;
        }
        List<Place> rows =
                all.stream().filter(place -> place.file().equals(named.get(0))).toList();
        return Optional.of(rows.size() == 1 ? rows.get(0) : new Place(named.get(0), 0));
    }

    private void put(Resource thing, CsvRow row) {
        places.computeIfAbsent(thing.asNode(), node -> new ArrayList<>()).add(place(row));
    }

    private static Place place(CsvRow row) {
        return new Place(row.file(), row.number());
    }
}
