package eu.programmegraph.page;

import eu.programmegraph.concept.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Writes numbers as readers of a language do. */
final class Amounts {

    private static final String[] UNITS = {"size.bytes", "size.kilobytes", "size.megabytes", "size.gigabytes"};
    private static final int STEP = 1000;

    private Amounts() {}

    static String number(long number, Language language) {
        return NumberFormat.getIntegerInstance(Locale.of(language.tag())).format(number);
    }

    /** With two decimals. */
    static String decimal(double number, Language language) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.of(language.tag()));
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /** An amount of money, to the whole euro. */
    static String euros(BigDecimal amount, Language language) {
        return "€ " + number(amount.setScale(0, RoundingMode.HALF_UP).longValue(), language);
    }

    /** A share from 0 to 1 as per cent. */
    static String percent(double share, Language language) {
        return NumberFormat.getPercentInstance(Locale.of(language.tag())).format(share);
    }

    /** A size in the largest unit of which there is at least one; units are decimal, as in the SI. */
    static String bytes(long bytes, Language language) {
        double amount = bytes;
        int unit = 0;
        while (amount >= STEP && unit < UNITS.length - 1) {
            amount /= STEP;
            unit++;
        }
        return Messages.in(language).text(UNITS[unit], amount);
    }
}
