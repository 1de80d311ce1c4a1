package eu.programmegraph.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A summary by language: the paragraphs of one language in their order. A paragraph ends at a blank line, or at the end of
 * a line if it is long; one too short to tell its language goes with those after it, or at the end with those before it.
 */
public final class Summary {

    /** The tag of a text whose language does not show (BCP 47). */
    public static final String UNDETERMINED = "und";

    /** The number of characters by which a language can be told, and by which it can be told well. */
    private static final int TELLING = 80;

    private static final int TELLING_WELL = 200;

    /** A language with less text than this, in characters, beside others is more likely a mistake. */
    private static final int LEAST = 120;

    private final Detector detector;
    private final List<Block> blocks = new ArrayList<>();

    private Summary(Detector detector) {
        this.detector = detector;
    }

    /** Tells languages. */
    public interface Detector {

        /**
         * The tag of the language of a text; none if no language shows.
         *
         * @param expected the tag of the language of the text before; {@link #UNDETERMINED} if there is none
         */
        Optional<String> detect(String text, String expected);
    }

    /** Lines that belong together, and whether a blank line stands before them. */
    private record Block(String language, String text, boolean afterBlank) {}

    /**
     * Splits a text.
     *
     * @param text with line feeds between lines
     * @param detector tells the tag of the language of a text
     * @return the text of each language, by its tag, in the order of their first paragraphs
     */
    public static Map<String, String> byLanguage(String text, Detector detector) {
        Summary summary = new Summary(detector);
        summary.split(text);
        return summary.joined();
    }

    private void split(String text) {
        StringBuilder lines = new StringBuilder();
        boolean blankBefore = false;
        boolean afterBlank = false;
        for (String line : text.lines().toList()) {
            afterBlank |= line.isBlank();
            if (lines.length() >= (afterBlank ? TELLING : TELLING_WELL)) {
                add(lines, blankBefore);
            }
            if (!line.isBlank()) {
                blankBefore = lines.isEmpty() ? afterBlank : blankBefore;
                lines.append(lines.isEmpty() ? "" : afterBlank ? "\n\n" : "\n").append(line.strip());
                afterBlank = false;
            }
        }
        if (!lines.isEmpty()) {
            add(lines, blankBefore);
        }
    }

    /** A rest that is too short to tell goes with what stands before it. */
    private void add(StringBuilder lines, boolean blankBefore) {
        String before = blocks.isEmpty() ? UNDETERMINED : blocks.getLast().language();
        String text = lines.toString();
        boolean tells = blocks.isEmpty() || text.length() >= TELLING;
        blocks.add(new Block(tells ? detector.detect(text, before).orElse(before) : before, text, blankBefore));
        lines.setLength(0);
    }

    private Map<String, String> joined() {
        Map<String, Integer> lengths = new LinkedHashMap<>();
        blocks.forEach(block -> lengths.merge(block.language(), block.text().length(), Integer::sum));
        String main = lengths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UNDETERMINED);
        Map<String, StringBuilder> texts = new LinkedHashMap<>();
        for (Block block : blocks) {
            boolean rare = lengths.getOrDefault(block.language(), 0) < LEAST;
            StringBuilder text = texts.computeIfAbsent(rare ? main : block.language(), language -> new StringBuilder());
            if (!text.isEmpty()) {
                text.append(block.afterBlank() ? "\n\n" : "\n");
            }
            text.append(block.text());
        }
        Map<String, String> joined = new LinkedHashMap<>();
        texts.forEach((language, text) -> joined.put(language, text.toString()));
        return joined;
    }
}
