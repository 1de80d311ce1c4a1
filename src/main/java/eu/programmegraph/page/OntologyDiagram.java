package eu.programmegraph.page;

import eu.programmegraph.concept.Ontology;
import eu.programmegraph.concept.OntologyClass;
import eu.programmegraph.concept.OntologyProperty;
import eu.programmegraph.vocab.PGO;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The main classes, and the properties between them. Where a class stands is decided here; what is drawn comes from the
 * ontology. Of two inverse properties the one that states it is drawn. Lengths are in pixels at full size.
 */
record OntologyDiagram(List<Node> nodes, List<Edge> edges) {

    static final int WIDTH = 990;
    static final int HEIGHT = 810;

    /** Nodes are as wide as the longest label in any language needs. */
    static final int NODE_WIDTH = 210;

    static final int NODE_HEIGHT = 54;

    private static final int LINE_HEIGHT = 17;
    private static final int LOOP = 46;

    /** From the middle of a line of text down to what its letters stand on. */
    private static final int BASELINE = 5;

    /** The number of letters that fit into a node. */
    private static final int LONGEST_LINE = 22;

    /** The centres, chosen so that no line crosses another or a class. */
    private static final List<Place> PLACES = List.of(
            new Place("Link", 245, 40),
            new Place("GuideEdition", 875, 40),
            new Place("Attestation", 620, 140),
            new Place("Alignment", 115, 245),
            new Place("ProgrammeConcept", 495, 245),
            new Place("ProgrammePeriod", 875, 245),
            new Place("TermChange", 685, 345),
            new Place("ProgrammePart", 115, 455),
            new Place("Goal", 495, 455),
            new Place("Challenge", 875, 455),
            new Place("Project", 115, 760),
            new Place("RejectedMapping", 365, 690),
            new Place("Outcome", 495, 760),
            new Place("Mapping", 875, 760));

    private record Place(String name, int x, int y) {

        String iri() {
            return PGO.NAMESPACE + name;
        }
    }

    /**
     * A class.
     *
     * @param x its centre, as y
     * @param above the class above it, if that is drawn too
     */
    record Node(String name, Term label, Optional<Term> above, int x, int y) {

        /** The label, broken into two lines where it is too long for one. */
        List<String> lines() {
            String text = label.text();
            int space = text.lastIndexOf(' ', LONGEST_LINE);
            return text.length() <= LONGEST_LINE || space < 0
                    ? List.of(text)
                    : List.of(text.substring(0, space), text.substring(space + 1));
        }

        /** The base line of a line of text; the one after the label names the class above. */
        int baseline(int line) {
            int lines = lines().size() + (above.isPresent() ? 1 : 0);
            return y + BASELINE - (lines - 1) * LINE_HEIGHT / 2 + line * LINE_HEIGHT;
        }
    }

    /** A line from the domain to the range of properties, as the path of an SVG. */
    record Edge(String path, List<Label> labels) {}

    /** A property beside its line. */
    record Label(String name, Term term, long x, long y) {}

    static OntologyDiagram of(Ontology ontology, OntologyTerms terms) {
        Map<String, Place> drawn = new LinkedHashMap<>();
        List<Node> nodes = new ArrayList<>();
        PLACES.forEach(place -> ontology.classes().stream()
                .filter(type -> type.iri().equals(place.iri()))
                .forEach(type -> drawn.put(type.iri(), place)));
        ontology.classes().stream()
                .filter(type -> drawn.containsKey(type.iri()))
                .forEach(type -> nodes.add(node(type, drawn, terms)));
        return new OntologyDiagram(nodes, edges(ontology, drawn, terms));
    }

    /** The local names of the classes that have a place. */
    static List<String> names() {
        return PLACES.stream().map(Place::name).toList();
    }

    private static Node node(OntologyClass type, Map<String, Place> drawn, OntologyTerms terms) {
        Place place = java.util.Objects.requireNonNull(drawn.get(type.iri()));
        Optional<Term> above = type.superclasses().stream()
                .filter(drawn::containsKey)
                .findFirst()
                .map(terms::label);
        return new Node(place.name(), terms.label(type.iri()), above, place.x(), place.y());
    }

    private static List<Edge> edges(Ontology ontology, Map<String, Place> drawn, OntologyTerms terms) {
        Map<List<Place>, List<OntologyProperty>> lines = new LinkedHashMap<>();
        ontology.properties().stream()
                .filter(property -> ontology.statedInversesOf(property.iri()).isEmpty())
                .forEach(property -> places(property.domain(), drawn)
                        .forEach(from -> places(property.range(), drawn)
                                .forEach(to -> lines.computeIfAbsent(List.of(from, to), fresh -> new ArrayList<>())
                                        .add(property))));
        List<Edge> edges = new ArrayList<>();
        lines.forEach((ends, properties) -> edges.add(
                ends.getFirst().equals(ends.getLast())
                        ? loop(ends.getFirst(), properties, terms)
                        : line(ends.getFirst(), ends.getLast(), properties, terms)));
        return edges;
    }

    private static List<Place> places(List<String> classes, Map<String, Place> drawn) {
        return classes.stream()
                .flatMap(type -> Optional.ofNullable(drawn.get(type)).stream())
                .toList();
    }

    /** A straight line from border to border. */
    private static Edge line(Place from, Place to, List<OntologyProperty> properties, OntologyTerms terms) {
        int right = to.x() - from.x();
        int down = to.y() - from.y();
        double inside = Math.min(
                NODE_WIDTH / 2.0 / Math.max(1, Math.abs(right)), NODE_HEIGHT / 2.0 / Math.max(1, Math.abs(down)));
        String path = "M%d %dL%d %d"
                .formatted(
                        Math.round(from.x() + inside * right),
                        Math.round(from.y() + inside * down),
                        Math.round(to.x() - inside * right),
                        Math.round(to.y() - inside * down));
        return new Edge(path, labels(properties, from.x() + right / 2, from.y() + down / 2, terms));
    }

    /** A bow above the class. */
    private static Edge loop(Place place, List<OntologyProperty> properties, OntologyTerms terms) {
        int top = place.y() - NODE_HEIGHT / 2;
        String path = "M%d %dC%d %d %d %d %d %d"
                .formatted(
                        place.x() - 40,
                        top,
                        place.x() - 40,
                        top - LOOP,
                        place.x() + 40,
                        top - LOOP,
                        place.x() + 40,
                        top);
        return new Edge(path, labels(properties, place.x(), top - LOOP, terms));
    }

    private static List<Label> labels(List<OntologyProperty> properties, int x, int y, OntologyTerms terms) {
        List<Label> labels = new ArrayList<>();
        double line = -(properties.size() - 1) / 2.0;
        for (OntologyProperty property : properties) {
            labels.add(new Label(
                    property.name(), terms.label(property.iri()), x, Math.round(y + line * LINE_HEIGHT) + BASELINE));
            line++;
        }
        return labels;
    }
}
