package eu.programmegraph.load;

import eu.programmegraph.concept.Concept;
import eu.programmegraph.concept.Relation;
import eu.programmegraph.concept.Vocabulary;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what the files of the vocabulary hold. */
final class Counts {

    private Counts() {}

    static Map<String, Long> of(Vocabulary vocabulary) {
        Map<String, Long> counts = new TreeMap<>(
                vocabulary.concepts().stream().collect(Collectors.groupingBy(Counts::kind, Collectors.counting())));
        counts.put("concepts", (long) vocabulary.concepts().size());
        counts.put(
                "labels",
                vocabulary.labels().stream()
                        .mapToLong(labels -> 1L + labels.alternatives().size())
                        .sum());
        counts.put("editions", (long) vocabulary.editions().size());
        counts.put("attestations", (long) vocabulary.attestations().size());
        long successions = vocabulary.links().stream()
                .filter(link -> link.relation() == Relation.IS_REPLACED_BY)
                .count();
        counts.put("links", vocabulary.links().size() - successions);
        counts.put("successions", successions);
        counts.put("retired terms", (long) vocabulary.retired().size());
        counts.put("alignments", (long) vocabulary.alignments().size());
        return counts;
    }

    private static String kind(Concept concept) {
        return "concepts: " + concept.scheme();
    }
}
