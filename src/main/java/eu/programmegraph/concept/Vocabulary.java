package eu.programmegraph.concept;

import java.util.List;

/** Everything that the files of {@code data/} say. */
public record Vocabulary(
        List<SchemeTitle> schemes,
        List<Concept> concepts,
        List<Labels> labels,
        List<Edition> editions,
        List<Attestation> attestations,
        List<Link> links,
        List<TermChange> changes,
        List<Alignment> alignments,
        List<RetiredTerm> retired) {
    public Vocabulary {
        schemes = List.copyOf(schemes);
        concepts = List.copyOf(concepts);
        labels = List.copyOf(labels);
        editions = List.copyOf(editions);
        attestations = List.copyOf(attestations);
        links = List.copyOf(links);
        changes = List.copyOf(changes);
        alignments = List.copyOf(alignments);
        retired = List.copyOf(retired);
    }
}
