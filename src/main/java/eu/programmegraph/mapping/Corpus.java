package eu.programmegraph.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a mapper learns from.
 *
 * @param goals the goals that a statement can serve
 * @param examples statements with the goals that they serve, and statements that serve nothing
 * @param lexicon what words mean
 */
public record Corpus(List<Goal> goals, List<Example> examples, List<Synset> lexicon) {

    public Corpus {
        goals = List.copyOf(goals);
        examples = List.copyOf(examples);
        lexicon = List.copyOf(lexicon);
    }

    /** What tells this corpus from any other: the first digits of the SHA-256 of all it says. */
    public String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            goals.forEach(goal -> digest.update(goal.toString().getBytes(StandardCharsets.UTF_8)));
            examples.forEach(example -> digest.update(example.toString().getBytes(StandardCharsets.UTF_8)));
            lexicon.forEach(synset -> digest.update(synset.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException everyJavaPlatformHasIt) {
            throw new IllegalStateException(everyJavaPlatformHasIt);
        }
    }

    /** The same goals and words, with other examples. */
    Corpus with(List<Example> others) {
        return new Corpus(goals, others, lexicon);
    }
}
