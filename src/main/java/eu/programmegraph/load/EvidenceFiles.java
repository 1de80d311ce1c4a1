package eu.programmegraph.load;

import eu.programmegraph.concept.Attestation;
import eu.programmegraph.concept.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads {@code editions.csv} and {@code attestations.csv}. */
final class EvidenceFiles {

    private static final Pattern LIST = Pattern.compile("[A-D]|text");
    private static final Pattern POSITION = Pattern.compile("(0|[1-9][0-9]*)(\\.[1-9][0-9]*)?");

    private final Curation curation;

    EvidenceFiles(Curation curation) {
        this.curation = curation;
    }

    List<Edition> editions() {
        List<Edition> editions = new ArrayList<>();
        for (CsvRow row :
                curation.rows("editions.csv", "edition", "title", "language", "period", "publisher", "identifier")) {
            row.requirePattern("edition", Curation.IDENTIFIER, Curation.IDENTIFIER_RULE);
            curation.editions().define(row, "edition");
            String edition = row.cell("edition");
            curation.origins().edition(edition, row);
            String title = row.required("title");
            String period = curation.concepts().refer(row, "period");
            String publisher = curation.concepts().refer(row, "publisher");
            String document = row.required("identifier");
            Curation.language(row)
                    .ifPresent(language ->
                            editions.add(new Edition(edition, title, language, period, publisher, document)));
        }
        return editions;
    }

    List<Attestation> attestations() {
        List<Attestation> attestations = new ArrayList<>();
        Curation.Unique unique = new Curation.Unique();
        for (CsvRow row : curation.rows("attestations.csv", "edition", "list", "position", "notation")) {
            unique.check(row, "edition", "list", "position", "notation");
            row.requirePattern("list", LIST, "a list: A, B, C, D or text");
            row.requirePattern("position", POSITION, "a position such as 3 or 3.2");
            Attestation attestation = new Attestation(
                    curation.editions().refer(row, "edition"),
                    row.cell("list"),
                    row.cell("position"),
                    curation.concepts().refer(row, "notation"));
            attestations.add(attestation);
            curation.origins().attestation(attestation, row);
        }
        return attestations;
    }
}
