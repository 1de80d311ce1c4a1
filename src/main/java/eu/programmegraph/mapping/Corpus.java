package eu.programmegraph.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

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
        MessageDigest digest = DigestUtils.getSha256Digest();
        for (List<?> part : List.of(goals, examples, lexicon)) {
            part.forEach(entry -> digest.update(entry.toString().getBytes(StandardCharsets.UTF_8)));
        }
        return Hex.encodeHexString(digest.digest()).substring(0, 12);
    }
}
