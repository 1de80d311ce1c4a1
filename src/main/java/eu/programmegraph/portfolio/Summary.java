package eu.programmegraph.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A summary by language: the paragraphs of one language in their order. A line counts as a paragraph; one too short to tell
 * its language by itself goes with those after it, or with those before it at the end.
 */
public final class Summary {

    /** The tag of a text whose language does not show (BCP 47). */
    public static final String UNDETERMINED = "und";

    /** The number of characters by which a language can be told well. */
    private static final int TELLING = 80;

    /** A language with less text than this, in characters, beside others is more likely a mistake. */
    private static final int LEAST = 120;

    private final Function<String, Optional<String>> detector;
    private final List<Block> blocks = new ArrayList<>();

    private Summary(Function<String, Optional<String>> detector) {
        this.detector = detector;
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
    public static Map<String, String> byLanguage(String text, Function<String, Optional<String>> detector) {
        Summary summary = new Summary(detector);
        summary.split(text);
        return summary.joined();
    }

    private void split(String text) {
        StringBuilder lines = new StringBuilder();
        boolean blankBefore = false;
        boolean afterBlank = false;
        for (String line : text.lines().toList()) {
            if (line.isBlank()) {
                afterBlank = true;
                continue;
            }
            if (lines.isEmpty()) {
                blankBefore = afterBlank;
            } else {
                lines.append(afterBlank ? "\n\n" : "\n");
            }
            afterBlank = false;
            lines.append(line.strip());
            if (lines.length() >= TELLING) {
                blocks.add(new Block(language(lines.toString()), lines.toString(), blankBefore));
                lines.setLength(0);
            }
        }
        if (!lines.isEmpty()) {
            String rest = lines.toString();
            String language =
                    blocks.isEmpty() ? language(rest) : blocks.getLast().language();
            blocks.add(new Block(language, rest, blankBefore));
        }
    }

    private String language(String text) {
        return detector.apply(text)
                .orElse(blocks.isEmpty() ? UNDETERMINED : blocks.getLast().language());
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
