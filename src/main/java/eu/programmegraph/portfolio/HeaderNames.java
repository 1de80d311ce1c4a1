package eu.programmegraph.portfolio;

import eu.programmegraph.ProgramFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names under which columns are known: {@code columns.csv}. Only letters and digits count, and not their case; {@code
 * #} stands for the number of a partner, {@code *} at the end for any text.
 */
final class HeaderNames {

    private static final List<Known> KNOWN = read();

    private HeaderNames() {}

    /**
     * What a name stands for.
     *
     * @param partner the number of the partner; 0 if it is about none
     */
    record Meaning(Column column, int partner) {}

    private record Known(Column column, String name, Pattern pattern) {}

    static Optional<Meaning> meaning(String header) {
        String bare = bare(header);
        for (Known known : KNOWN) {
            Matcher matcher = known.pattern().matcher(bare);
            if (matcher.matches()) {
                int partner = matcher.groupCount() == 0 ? 0 : Integer.parseInt(matcher.group(1));
                return Optional.of(new Meaning(known.column(), partner));
            }
        }
        return Optional.empty();
    }

    /** The names of a column, for a message. */
    static String of(Column column) {
        return KNOWN.stream()
                .filter(known -> known.column() == column)
                .map(known -> "\"" + known.name() + "\"")
                .collect(Collectors.joining(" or "));
    }

    private static List<Known> read() {
        List<Known> known = new ArrayList<>();
        ProgramFile.text(HeaderNames.class, "columns.csv").lines().skip(1).forEach(line -> {
            int comma = line.indexOf(',');
            String name = line.substring(comma + 1);
            known.add(new Known(Column.valueOf(line.substring(0, comma)), name, pattern(name)));
        });
        return List.copyOf(known);
    }

    private static Pattern pattern(String name) {
        String number = "([0-9]{1,4})";
        String text = name.contains("#")
                ? bare(name.substring(0, name.indexOf('#'))) + number + bare(name.substring(name.indexOf('#')))
                : bare(name);
        return Pattern.compile(text + (name.endsWith("*") ? ".*" : ""));
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
