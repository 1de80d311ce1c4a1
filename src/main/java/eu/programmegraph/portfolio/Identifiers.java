package eu.programmegraph.portfolio;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Identifiers of projects, of which those of national agencies have a form by which slips can be told. */
final class Identifiers {

    /** Longer ones are none. */
    static final int LONGEST = 128;

    /** Year, round, country and number of the agency, action, field, number: 2021-1-SI01-KA220-SCH-000012345. */
    private static final Pattern REGULAR = Pattern.compile("\\d{4}-\\d-[A-Z]{2}\\d{2}-KA\\d{3}(-[A-Z]{2,4})?-\\d{6,9}");

    private static final Pattern MISSING_HYPHEN = Pattern.compile("^(\\d{4}-\\d)([A-Z]{2}\\d{2}-)");

    /** The year is the first part of a regular one; in those of the executive agency it follows EPP and a number. */
    private static final Pattern YEAR = Pattern.compile("^(?:(\\d{4})-\\d-|\\d+-EPP-\\d+-(\\d{4})-)");

    private Identifiers() {}

    /** What a malformed one must have been; none if that is not certain, or it is not malformed. */
    static Optional<String> repaired(String text) {
        String tidy = text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\u00A0]+", "")
                .replaceAll("[_\\u2010-\\u2015\\u2212]", "-");
        String candidate = MISSING_HYPHEN.matcher(tidy).replaceFirst("$1-$2");
        return Optional.of(candidate)
                .filter(repaired -> !repaired.equals(text))
                .filter(repaired -> REGULAR.matcher(repaired).matches());
    }

    /** Whether it can be the last step of an IRI, once it is percent-encoded. */
    static boolean isUsable(String text) {
        return text.length() <= LONGEST && text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The call year that it names. */
    static Optional<String> year(String identifier) {
        Matcher matcher = YEAR.matcher(identifier);
        return matcher.find()
                ? Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
                : Optional.empty();
    }
}
