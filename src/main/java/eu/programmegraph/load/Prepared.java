package eu.programmegraph.load;

import eu.programmegraph.concept.Vocabulary;
import eu.programmegraph.load.Problem.Severity;
import eu.programmegraph.portfolio.Tables;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;

/**
 * What was read, turned into RDF and checked, ready to be written.
 *
 * @param graphs each named graph by its name, but for the catalogue, which is made when they are written
 * @param metadata what portals are told of the dataset
 * @param vocabulary what the files of the vocabulary say
 * @param tables by what lists of projects are read
 * @param counts how many of each kind of thing there are
 * @param digests each input file with its SHA-256
 * @param problems what is wrong; with an error among them, nothing may be published
 */
public record Prepared(
        Map<String, Model> graphs,
        Model metadata,
        Vocabulary vocabulary,
        Tables tables,
        Map<String, Long> counts,
        Map<String, String> digests,
        List<Problem> problems) {
    public Prepared {
        graphs = Map.copyOf(graphs);
        counts = Map.copyOf(counts);
        digests = Map.copyOf(digests);
        problems = List.copyOf(problems);
    }

    /** Whether it may be published. */
    public boolean isSound() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
