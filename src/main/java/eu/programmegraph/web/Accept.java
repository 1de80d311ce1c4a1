package eu.programmegraph.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a client accepts (RFC 9110, section 12.5.1). The quality of a media type is that of the most specific range that
 * it falls into; 0 means that it is not acceptable. Parameters other than {@code q} make a range more specific in the
 * specification; none of our media types has any that matter, so ranges with some match as if they had none. A range that
 * cannot be read is passed over, as is a quality that is none.
 */
final class Accept {

    private static final String ANYTHING = "*/*";

    private final List<Range> ranges;

    private Accept(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** Reads the header; without one, anything is accepted. */
    static Accept of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return new Accept(List.of(new Range("*", "*", 1)));
        }
        return new Accept(Stream.of(header.split(",", -1))
                .flatMap(element -> Range.of(element).stream())
                .toList());
    }

    /** The offer that is accepted with the highest quality; the first of several. Nothing if none is acceptable. */
    <T> Optional<T> choose(Collection<T> offers, Function<T, String> mediaType) {
        return offers.stream()
                .filter(offer -> quality(mediaType.apply(offer)) > 0)
                .max(Comparator.comparingDouble(offer -> quality(mediaType.apply(offer))))
                .flatMap(best -> offers.stream()
                        .filter(offer -> quality(mediaType.apply(offer)) == quality(mediaType.apply(best)))
                        .findFirst());
    }

    /** From 0, not acceptable, to 1. */
    double quality(String mediaType) {
        String type = mediaType.substring(0, mediaType.indexOf('/'));
        String subtype = mediaType.substring(mediaType.indexOf('/') + 1);
        return ranges.stream()
                .filter(range -> range.matches(type, subtype))
                .max(Comparator.comparingInt(Range::specificity).thenComparingDouble(Range::quality))
                .map(Range::quality)
                .orElse(0.0);
    }

    private record Range(String type, String subtype, double quality) {

        static Optional<Range> of(String element) {
            String[] parts = element.toLowerCase(Locale.ROOT).split(";");
            String range = parts[0].strip().equals("*") ? ANYTHING : parts[0].strip();
            int slash = range.indexOf('/');
            boolean readable = slash > 0
                    && slash < range.length() - 1
                    && range.indexOf('/', slash + 1) < 0
                    && (!range.startsWith("*/") || range.equals(ANYTHING));
            if (!readable) {
                return Optional.empty();
            }
            return quality(parts)
                    .map(quality -> new Range(range.substring(0, slash), range.substring(slash + 1), quality));
        }

        boolean matches(String otherType, String otherSubtype) {
            return (type.equals("*") || type.equals(otherType))
                    && (subtype.equals("*") || subtype.equals(otherSubtype));
        }

        int specificity() {
            return (type.equals("*") ? 0 : 1) + (subtype.equals("*") ? 0 : 1);
        }

        /** RFC 9110, section 12.4.2: a number from 0 to 1 with at most three decimals; 1 if it is not given. */
        private static Optional<Double> quality(String[] parts) {
            Optional<String> given = Stream.of(parts)
                    .skip(1)
                    .map(String::strip)
                    .filter(parameter -> parameter.startsWith("q="))
                    .map(parameter -> parameter.substring(2).strip())
                    .findFirst();
            return given.isEmpty()
                    ? Optional.of(1.0)
                    : given.filter(text -> text.matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?"))
                            .map(Double::parseDouble);
        }
    }
}
