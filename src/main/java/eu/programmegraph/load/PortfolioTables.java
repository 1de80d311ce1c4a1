package eu.programmegraph.load;

import eu.programmegraph.concept.Language;
import eu.programmegraph.portfolio.ActionCode;
import eu.programmegraph.portfolio.ActionCode.Where;
import eu.programmegraph.portfolio.Country;
import eu.programmegraph.portfolio.Tables;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code action-codes.csv} and {@code countries.csv}. */
final class PortfolioTables {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");
    private static final Pattern AUTHORITY = Pattern.compile("[A-Z0-9]{3}");

    private final Curation curation;

    PortfolioTables(Curation curation) {
        this.curation = curation;
    }

    Tables read() {
        return new Tables(actionCodes(), countries());
    }

    private List<ActionCode> actionCodes() {
        return curation.rows("action-codes.csv", "where", "pattern", "action", "field", "source").stream()
                .flatMap(row -> actionCode(row).stream())
                .toList();
    }

    private Optional<ActionCode> actionCode(CsvRow row) {
        row.required("pattern");
        row.required("source");
        if (row.cell("action").isEmpty() && row.cell("field").isEmpty()) {
            row.problem("action", "the row names neither an action nor a field. Fill in one of the two.");
        }
        return row.named("where", List.of(Where.values()), Where::text)
                .map(where ->
                        new ActionCode(where, row.cell("pattern"), notation(row, "action"), notation(row, "field")));
    }

    private String notation(CsvRow row, String column) {
        return row.cell(column).isEmpty() ? "" : curation.concepts().refer(row, column);
    }

    private List<Country> countries() {
        Curation.Unique unique = new Curation.Unique();
        List<CsvRow> rows = curation.rows("countries.csv", "code", "alpha2", "authority", "en", "sl", "bg", "lv", "pl");
        return rows.stream().map(row -> country(row, unique)).toList();
    }

    private static Country country(CsvRow row, Curation.Unique unique) {
        unique.check(row, "code");
        row.requirePattern("code", CODE, "two capital letters");
        row.requirePattern("alpha2", CODE, "two capital letters");
        row.requirePattern("authority", AUTHORITY, "a code of the EU's table of countries, such as SVN");
        Map<Language, String> labels = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            labels.put(language, row.required(language.tag()));
        }
        return new Country(row.cell("code"), row.cell("alpha2"), row.cell("authority"), labels);
    }
}
