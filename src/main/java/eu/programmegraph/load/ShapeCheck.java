package eu.programmegraph.load;

import eu.programmegraph.load.Problem.Severity;
import eu.programmegraph.vocab.ProgrammeIri;
import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shared.JenaException;

/** Checks the data against {@code ontology/shapes.ttl} (SHACL), and tells the findings by file and row. */
final class ShapeCheck {

    private final Origins origins;
    private final String elsewhere;

    /**
     * A check.
     *
     * @param elsewhere what to name where a finding is about no row of a file
     */
    ShapeCheck(Origins origins, String elsewhere) {
        this.origins = origins;
        this.elsewhere = elsewhere;
    }

    void check(Graph shapes, Graph data, Problems problems) {
        try {
            ShaclValidator.get().validate(Shapes.parse(shapes), data).getEntries().stream()
                    .map(this::problem)
                    .sorted(Comparator.comparing(Problem::file)
                            .thenComparingInt(Problem::row)
                            .thenComparing(Problem::message))
                    .forEach(problems::add);
        } catch (JenaException broken) {
            problems.inFile(elsewhere, "the shapes cannot be read: " + broken.getMessage() + ".");
        }
    }

    private Problem problem(ReportEntry entry) {
        Severity severity = entry.severity().equals(org.apache.jena.shacl.validation.Severity.Violation)
                ? Severity.ERROR
                : Severity.WARNING;
        Optional<Node> value = Optional.ofNullable(entry.value());
        Optional<Origins.Place> place = origins.find(entry.focusNode(), value, entry.message());
        String thing = shortName(entry.focusNode());
        String message = (entry.message().contains(thing) ? "" : thing + ": ")
                + entry.message()
                + value.map(ShapeCheck::shortName)
                        .filter(name -> !name.equals(thing) && !entry.message().contains(name))
                        .map(name -> " (Value: " + name + ")")
                        .orElse("");
        return new Problem(
                severity,
                place.map(Origins.Place::file).orElse(elsewhere),
                place.map(Origins.Place::row).orElse(0),
                Optional.empty(),
                message);
    }

    /** The notation of a concept, the path of anything else of ours, the IRI of what is not ours. */
    private static String shortName(Node node) {
        if (!node.isURI()) {
            return NodeFmtLib.strNT(node);
        }
        String iri = node.getURI();
        return iri.startsWith(ProgrammeIri.CONCEPTS)
                ? iri.substring(ProgrammeIri.CONCEPTS.length())
                : iri.replace(ProgrammeIri.BASE, "");
    }
}
