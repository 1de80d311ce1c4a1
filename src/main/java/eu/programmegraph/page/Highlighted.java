package eu.programmegraph.page;

import eu.programmegraph.mapping.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** A text in which the words are marked on which a judgement rests. */
record Highlighted(List<Run> runs) {

    /** A part of it. */
    record Run(String text, boolean marked) {}

    /** Marks each of those words where they first occur. */
    static Highlighted of(String text, Collection<String> evidence) {
        BitSet marked = new BitSet(text.length());
        for (String words : evidence) {
            int begin = words.isEmpty() ? -1 : text.indexOf(words);
            if (begin >= 0) {
                marked.set(begin, begin + words.length());
            }
        }
        return of(text, marked);
    }

    /** Marks what stands at those places. */
    static Highlighted at(String text, Collection<Span> evidence) {
        BitSet marked = new BitSet(text.length());
        evidence.forEach(place -> marked.set(place.start(), place.end()));
        return of(text, marked);
    }

    private static Highlighted of(String text, BitSet marked) {
        List<Run> runs = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            boolean isMarked = marked.get(at);
            int change = isMarked ? marked.nextClearBit(at) : marked.nextSetBit(at);
            int end = change < 0 ? text.length() : Math.min(change, text.length());
            runs.add(new Run(text.substring(at, end), isMarked));
            at = end;
        }
        return new Highlighted(List.copyOf(runs));
    }
}
