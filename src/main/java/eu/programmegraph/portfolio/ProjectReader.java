package eu.programmegraph.portfolio;

import eu.programmegraph.portfolio.ActionCode.Where;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes a project of a row. Safe for use by several threads. */
final class ProjectReader {

    private static final int FIRST_YEAR = 1987;
    private static final int LAST_YEAR = 2100;
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})(\\.0+)?");

    private final Columns columns;
    private final ActionCodes actions;
    private final Countries countries;
    private final Organisations organisations;

    ProjectReader(Columns columns, Tables tables) {
        this.columns = columns;
        actions = new ActionCodes(tables.actionCodes());
        countries = new Countries(tables.countries());
        organisations = new Organisations(columns, countries);
    }

    Reading read(ListRow row) {
        Findings findings = new Findings(columns, row.number());
        Optional<String> surplus = surplus(row);
        if (surplus.isPresent()) {
            return findings.leftOut(Column.IDENTIFIER, surplus.get());
        }
        String identifier = Texts.line(columns.cell(row, Column.IDENTIFIER));
        if (identifier.isEmpty()) {
            return findings.leftOut(Column.IDENTIFIER, "the cell is empty. Fill in the identifier of the project.");
        }
        Optional<String> repaired = Identifiers.repaired(identifier);
        repaired.ifPresent(right -> findings.add(
                Column.IDENTIFIER, "\"%s\" is not well formed; it is taken for \"%s\".".formatted(identifier, right)));
        String taken = repaired.orElse(identifier);
        return Identifiers.isUsable(taken)
                ? new Reading.Taken(row.number(), project(row, taken, findings), findings.all())
                : findings.leftOut(
                        Column.IDENTIFIER,
                        "\"%s\" is no identifier: it must have a letter or digit, and at most %d characters."
                                .formatted(Findings.brief(taken), Identifiers.LONGEST));
    }

    /** More cells than the header has are the sign of a quotation mark or a delimiter that is astray. */
    private Optional<String> surplus(ListRow row) {
        return row.cells().stream().skip(columns.size()).allMatch(String::isBlank)
                ? Optional.empty()
                : Optional.of("the row has %d cells, but the header has %d. Check delimiters and quotation marks."
                        .formatted(row.cells().size(), columns.size()));
    }

    private Project project(ListRow row, String identifier, Findings findings) {
        ActionCodes.Found found = actions.find(where -> Texts.line(cellOf(where, row, identifier)));
        Optional<Country> country = country(columns.cell(row, Column.COORDINATOR_COUNTRY), findings);
        Optional<Organisation> coordinator = organisations.coordinator(row, country, findings);
        List<Organisation> partners = organisations.partners(row, findings);
        return new Project(
                identifier,
                Texts.line(columns.cell(row, Column.TITLE)),
                Texts.clean(columns.cell(row, Column.SUMMARY)),
                found.action(),
                found.fields(),
                callYear(row, identifier, findings),
                grant(row, findings),
                Texts.line(columns.cell(row, Column.STATUS)),
                topics(row),
                coordinator,
                country,
                partners,
                participants(row, country, partners, findings),
                address(row, Column.WEBSITE, findings),
                address(row, Column.RESULT_CARD, findings),
                isYes(row, Column.GOOD_PRACTICE),
                isYes(row, Column.SUCCESS_STORY));
    }

    private String cellOf(Where where, ListRow row, String identifier) {
        return switch (where) {
            case IDENTIFIER -> identifier;
            case ACTION_TYPE -> columns.cell(row, Column.ACTION_TYPE);
            case KEY_ACTION -> columns.cell(row, Column.KEY_ACTION);
        };
    }

    /** What the cell says; else what the identifier says. */
    private OptionalInt callYear(ListRow row, String identifier, Findings findings) {
        String cell = Texts.line(columns.cell(row, Column.CALL_YEAR));
        OptionalInt stated = year(cell);
        if (stated.isEmpty() && !cell.isEmpty()) {
            findings.add(Column.CALL_YEAR, "\"%s\" is no year.".formatted(Findings.brief(cell)));
        }
        return stated.isPresent() ? stated : year(Identifiers.year(identifier).orElse(""));
    }

    private static OptionalInt year(String text) {
        var matcher = YEAR.matcher(text);
        return matcher.matches()
                ? Stream.of(matcher.group(1))
                        .mapToInt(Integer::parseInt)
                        .filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR)
                        .findFirst()
                : OptionalInt.empty();
    }

    private Optional<java.math.BigDecimal> grant(ListRow row, Findings findings) {
        String cell = Texts.line(columns.cell(row, Column.GRANT));
        Optional<java.math.BigDecimal> amount = Amounts.read(cell);
        if (amount.isEmpty() && !cell.isEmpty()) {
            findings.add(
                    Column.GRANT,
                    "\"%s\" is no amount, or might be two; it is left out. Write it like 112527.93."
                            .formatted(Findings.brief(cell)));
        }
        return amount;
    }

    private List<String> topics(ListRow row) {
        return parts(columns.cell(row, Column.TOPICS), ";");
    }

    private List<Country> participants(
            ListRow row, Optional<Country> coordinator, List<Organisation> partners, Findings findings) {
        Set<Country> all = new LinkedHashSet<>();
        coordinator.ifPresent(all::add);
        parts(columns.cell(row, Column.COUNTRIES), "[,;|]")
                .forEach(name -> country(name, findings).ifPresent(all::add));
        partners.forEach(partner -> partner.country().ifPresent(all::add));
        return List.copyOf(all);
    }

    private Optional<Country> country(String cell, Findings findings) {
        String name = Texts.line(cell);
        Optional<Country> country = countries.find(name);
        if (country.isEmpty() && !name.isEmpty()) {
            findings.add(Column.COUNTRIES, Findings.unknownCountry(name));
        }
        return country;
    }

    private Optional<String> address(ListRow row, Column column, Findings findings) {
        String cell = Texts.line(columns.cell(row, column));
        Optional<String> address = WebAddresses.read(cell);
        if (address.isEmpty() && !cell.isEmpty()) {
            findings.add(column, Findings.noAddress(cell));
        }
        return address;
    }

    private boolean isYes(ListRow row, Column column) {
        return columns.cell(row, column).strip().equalsIgnoreCase("yes");
    }

    private static List<String> parts(String cell, String separator) {
        return Arrays.stream(cell.split(separator))
                .map(Texts::line)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
