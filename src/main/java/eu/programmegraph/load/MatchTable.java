package eu.programmegraph.load;

import eu.programmegraph.Spreadsheet;
import eu.programmegraph.concept.Thesaurus;
import eu.programmegraph.mapping.MappedRow;
import eu.programmegraph.mapping.Match;
import eu.programmegraph.vocab.ProgrammeIri;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes what texts serve as CSV (RFC 4180), a row for each match, with a column for an analyst's decision: the table that
 * a load reads back.
 */
public final class MatchTable {

    private static final List<String> COLUMNS =
            List.of("id", "rank", "concept", "notation", "label", "confidence", "evidence", "decision");

    private final CSVPrinter csv;
    private final Thesaurus thesaurus;

    /**
     * Begins a table.
     *
     * @param thesaurus the labels, which are in the language of the text
     * @param byteOrderMark whether it begins with one, which some spreadsheets need
     */
    public MatchTable(Appendable out, Thesaurus thesaurus, boolean byteOrderMark) throws IOException {
        this.thesaurus = thesaurus;
        if (byteOrderMark) {
            out.append('\uFEFF');
        }
        this.csv = new CSVPrinter(out, CSVFormat.RFC4180);
        csv.printRecord(COLUMNS);
    }

    /**
     * Writes the rows of a text.
     *
     * @param decisions what was decided on a match: empty, {@code accept}, {@code reject} or another notation
     */
    public void write(MappedRow mapped, Function<Match, String> decisions) throws IOException {
        for (int i = 0; i < mapped.matches().size(); i++) {
            Match match = mapped.matches().get(i);
            csv.printRecord(
                    Spreadsheet.safe(mapped.row().id()),
                    i + 1,
                    ProgrammeIri.concept(match.notation()).getURI(),
                    match.notation(),
                    thesaurus.label(match.notation(), mapped.language()),
                    confidence(match),
                    Spreadsheet.safe(match.evidence().of(mapped.row().text())),
                    decisions.apply(match));
        }
    }

    /** Passes on what was written. */
    public void flush() throws IOException {
        csv.flush();
    }

    /** The confidence as it is written, with two decimals. */
    public static BigDecimal confidence(Match match) {
        return BigDecimal.valueOf(match.confidence()).setScale(2, RoundingMode.HALF_UP);
    }
}
