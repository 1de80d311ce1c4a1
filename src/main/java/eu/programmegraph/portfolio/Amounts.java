package eu.programmegraph.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts in euro, as people and programs write them. */
final class Amounts {

    private static final Pattern AROUND = Pattern.compile("(?i)EUR|€|[\\s\\u00A0\\u202F'’]");

    private enum Form {
        /** 112527.93 and 58630; three digits after a single full stop may be thousands. */
        PLAIN("\\d{1,15}(\\.(\\d{1,2}|\\d{4,6}))?", "", "."),
        /** 200,000.00 and 200,000: thousands as in English. */
        ENGLISH("\\d{1,3}(,\\d{3})+(\\.\\d{1,6})?", ",", "."),
        /** 200.000,00 */
        CONTINENTAL("\\d{1,3}(\\.\\d{3})+,\\d{1,2}", ".", ","),
        /** 1.200.000 */
        CONTINENTAL_WHOLE("\\d{1,3}(\\.\\d{3}){2,}", ".", ","),
        /** 112527,93 */
        COMMA("\\d{1,15},\\d{1,2}", "", ",");

        private final Pattern pattern;
        private final String thousands;
        private final String decimals;

        Form(String pattern, String thousands, String decimals) {
            this.pattern = Pattern.compile(pattern);
            this.thousands = thousands;
            this.decimals = decimals;
        }
    }

    private Amounts() {}

    /** The amount, in euro and cent; none if it cannot be told, or might be two. */
    static Optional<BigDecimal> read(String text) {
        String bare = AROUND.matcher(text).replaceAll("");
        for (Form form : Form.values()) {
            if (form.pattern.matcher(bare).matches()) {
                String number = bare.replace(form.thousands.isEmpty() ? "\0" : form.thousands, "")
                        .replace(form.decimals, ".");
                return Optional.of(new BigDecimal(number).setScale(2, RoundingMode.HALF_UP));
            }
        }
        return Optional.empty();
    }
}
