package eu.programmegraph.load;

import java.math.BigDecimal;

/** Decimal numbers in the canonical form of XML Schema 1.0 (section 3.2.3.2), to which the store brings them anyway. */
final class Decimals {

    private Decimals() {}

    static String canonical(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.setScale(Math.max(1, bare.scale())).toPlainString();
    }
}
