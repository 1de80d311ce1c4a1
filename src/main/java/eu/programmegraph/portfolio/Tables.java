package eu.programmegraph.portfolio;

import java.util.List;

/** By what the values of lists are told: {@code data/action-codes.csv} and {@code data/countries.csv}. */
public record Tables(List<ActionCode> actionCodes, List<Country> countries) {

    public Tables {
        actionCodes = List.copyOf(actionCodes);
        countries = List.copyOf(countries);
    }
}
