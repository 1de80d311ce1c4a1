package eu.programmegraph.load;

import eu.programmegraph.concept.Alignment;
import eu.programmegraph.concept.Basis;
import eu.programmegraph.concept.Link;
import eu.programmegraph.concept.MatchRelation;
import eu.programmegraph.concept.Relation;
import eu.programmegraph.concept.TermChange;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads {@code links.csv}, {@code successions.csv}, {@code changes.csv} and {@code alignments.csv}. */
final class RelationFiles {

    /** Successions have a file of their own. */
    private static final List<Relation> RELATIONS_OF_LINKS = Arrays.stream(Relation.values())
            .filter(relation -> relation != Relation.IS_REPLACED_BY)
            .toList();

    private final Curation curation;

    RelationFiles(Curation curation) {
        this.curation = curation;
    }

    List<Link> links() {
        List<Link> links = new ArrayList<>();
        Curation.Unique unique = new Curation.Unique();
        for (CsvRow row : curation.rows("links.csv", "source", "relation", "target", "basis", "edition", "rationale")) {
            unique.check(row, "source", "relation", "target");
            Optional<String> edition = row.cell("edition").isEmpty()
                    ? Optional.empty()
                    : Optional.of(curation.editions().refer(row, "edition"));
            row.named("relation", RELATIONS_OF_LINKS, Relation::localName)
                    .flatMap(relation -> link(row, "source", relation, "target", edition))
                    .ifPresent(links::add);
        }
        return links;
    }

    List<Link> successions() {
        List<Link> links = new ArrayList<>();
        Curation.Unique unique = new Curation.Unique();
        for (CsvRow row : curation.rows("successions.csv", "notation", "replaced_by", "basis", "rationale")) {
            unique.check(row, "notation", "replaced_by");
            link(row, "notation", Relation.IS_REPLACED_BY, "replaced_by", Optional.empty())
                    .ifPresent(links::add);
        }
        return links;
    }

    private Optional<Link> link(
            CsvRow row, String sourceColumn, Relation relation, String targetColumn, Optional<String> edition) {
        String source = curation.concepts().refer(row, sourceColumn);
        String target = curation.concepts().refer(row, targetColumn);
        String rationale = row.required("rationale");
        Optional<Link> link = row.named("basis", List.of(Basis.values()), Basis::value)
                .map(basis -> new Link(source, relation, target, basis, edition, rationale));
        link.ifPresent(read -> curation.origins().link(read, row));
        return link;
    }

    List<TermChange> changes() {
        List<TermChange> changes = new ArrayList<>();
        Curation.Unique unique = new Curation.Unique();
        for (CsvRow row : curation.rows("changes.csv", "notation", "language", "former_term", "current_term")) {
            unique.check(row, "notation", "language");
            String notation = curation.concepts().refer(row, "notation");
            curation.origins().change(notation, row);
            String former = row.required("former_term");
            String current = row.required("current_term");
            Curation.language(row)
                    .ifPresent(language -> changes.add(new TermChange(notation, language, former, current)));
        }
        return changes;
    }

    List<Alignment> alignments() {
        List<Alignment> alignments = new ArrayList<>();
        Curation.Unique unique = new Curation.Unique();
        for (CsvRow row : curation.rows(
                "alignments.csv",
                "notation",
                "relation",
                "target",
                "target_label",
                "target_scheme",
                "source",
                "note")) {
            unique.check(row, "notation", "relation", "target");
            checkIri(row);
            String notation = curation.concepts().refer(row, "notation");
            String label = row.required("target_label");
            String scheme = row.required("target_scheme");
            String source = row.required("source");
            row.named("relation", List.of(MatchRelation.values()), MatchRelation::localName)
                    .map(relation -> new Alignment(
                            notation, relation, row.cell("target"), label, scheme, source, row.cell("note")))
                    .ifPresent(alignment -> {
                        alignments.add(alignment);
                        curation.origins().alignment(alignment, row);
                    });
        }
        return alignments;
    }

    private static void checkIri(CsvRow row) {
        String target = row.required("target");
        try {
            if (!target.isEmpty() && !List.of("http", "https").contains(String.valueOf(new URI(target).getScheme()))) {
                row.problem("target", "\"%s\" is not an http or https IRI.".formatted(target));
            }
        } catch (URISyntaxException broken) {
            row.problem("target", "\"%s\" is not an IRI: %s.".formatted(target, broken.getReason()));
        }
    }
}
