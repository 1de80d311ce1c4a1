package eu.programmegraph.load;

import eu.programmegraph.concept.Link;
import eu.programmegraph.concept.Vocabulary;
import eu.programmegraph.portfolio.Tables;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads the files of the vocabulary, in the order in which they refer to each other. Each column is explained in
 * {@code data/README.md}.
 */
public final class VocabularyReader {

    private VocabularyReader() {}

    /** What was read: the vocabulary, and the tables that refer to it. */
    record Read(Vocabulary vocabulary, Tables tables) {}

    /** The vocabulary of the directory, read from the files alone; what is wrong with them, the command {@code check} tells. */
    public static Vocabulary read(Path data) {
        return read(data, new Problems(), new Origins(data)).vocabulary();
    }

    /** What the files of the directory say; complete only if no problem has come up. */
    static Read read(Path directory, Problems problems, Origins origins) {
        Curation curation = new Curation(directory, problems, origins);
        ConceptFiles concepts = new ConceptFiles(curation);
        EvidenceFiles evidence = new EvidenceFiles(curation);
        RelationFiles relations = new RelationFiles(curation);
        var schemes = concepts.schemes();
        var conceptList = concepts.concepts();
        var labels = concepts.labels();
        var editions = evidence.editions();
        var attestations = evidence.attestations();
        List<Link> links = Stream.concat(relations.links().stream(), relations.successions().stream())
                .toList();
        Vocabulary vocabulary = new Vocabulary(
                schemes,
                conceptList,
                labels,
                editions,
                attestations,
                links,
                relations.changes(),
                relations.alignments(),
                concepts.retired());
        return new Read(vocabulary, new PortfolioTables(curation).read());
    }
}
