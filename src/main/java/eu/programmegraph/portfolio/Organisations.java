package eu.programmegraph.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The organisations of a row, but for those that are persons: their names are personal data. */
final class Organisations {

    /** Types of the lists behind which there is no organisation, but one or several persons. */
    private static final Pattern PERSONS =
            Pattern.compile("(?iu).*(natural person|private person|physical person|individual|self-employed|sole trader"
                    + "|informal group|group of young people).*");

    private final Columns columns;
    private final Countries countries;

    Organisations(Columns columns, Countries countries) {
        this.columns = columns;
        this.countries = countries;
    }

    Optional<Organisation> coordinator(ListRow row, Optional<Country> country, Findings findings) {
        return organisation(
                columns.cell(row, Column.COORDINATOR_NAME),
                columns.cell(row, Column.COORDINATOR_TYPE),
                country,
                columns.cell(row, Column.COORDINATOR_WEBSITE),
                Column.COORDINATOR_WEBSITE,
                findings);
    }

    List<Organisation> partners(ListRow row, Findings findings) {
        List<Organisation> partners = new ArrayList<>();
        for (Columns.Cells cells : columns.partners(row)) {
            if (!cells.text(Column.PARTNER_NAME).isEmpty()) {
                organisation(
                                cells.text(Column.PARTNER_NAME),
                                cells.text(Column.PARTNER_TYPE),
                                country(Texts.line(cells.text(Column.PARTNER_COUNTRY)), findings),
                                cells.text(Column.PARTNER_WEBSITE),
                                Column.PARTNER_WEBSITE,
                                findings)
                        .filter(partner -> !partners.contains(partner))
                        .ifPresent(partners::add);
            }
        }
        return partners;
    }

    private Optional<Country> country(String name, Findings findings) {
        Optional<Country> country = countries.find(name);
        if (country.isEmpty() && !name.isEmpty()) {
            findings.add(Column.PARTNER_COUNTRY, Findings.unknownCountry(name));
        }
        return country;
    }

    private static Optional<Organisation> organisation(
            String name, String type, Optional<Country> country, String website, Column column, Findings findings) {
        String tidyName = Texts.line(name);
        String tidyType = Texts.line(type);
        if (tidyName.codePoints().noneMatch(Character::isLetterOrDigit)
                || PERSONS.matcher(tidyType).matches()) {
            return Optional.empty();
        }
        String site = Texts.line(website);
        Optional<String> address = WebAddresses.read(site);
        if (address.isEmpty() && !site.isEmpty()) {
            findings.add(column, Findings.noAddress(site));
        }
        return Optional.of(new Organisation(tidyName, tidyType, country, address));
    }
}
