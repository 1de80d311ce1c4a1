package eu.programmegraph.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** The settings of its examples, by the alphabet. */
    public List<String> settings() {
        return examples.stream().map(Example::setting).distinct().sorted().toList();
    }

    /** The examples of these settings, as statements to judge. */
    public List<LabelledStatement> statements(Collection<String> settings) {
        return examples.stream()
                .filter(example -> settings.contains(example.setting()))
                .map(LabelledStatement::of)
                .toList();
    }

    /** The same corpus without the examples of these settings. */
    public Corpus without(Collection<String> settings) {
        return with(examples.stream()
                .filter(example -> !settings.contains(example.setting()))
                .toList());
    }

    /**
     * The same corpus with one example of so many, evenly taken from all settings, languages and goals. What is taken of a
     * smaller share is also taken of one that is twice as large.
     */
    public Corpus oneIn(int many) {
        List<Example> ordered = examples.stream()
                .sorted(Comparator.comparing(Example::setting)
                        .thenComparing(Example::language)
                        .thenComparing(example -> String.join(" ", example.goals())))
                .toList();
        Set<Example> taken = IntStream.range(0, ordered.size())
                .filter(at -> at % many == 0)
                .mapToObj(ordered::get)
                .collect(Collectors.toSet());
        return with(examples.stream().filter(taken::contains).toList());
    }

    private Corpus with(List<Example> others) {
        return new Corpus(goals, others, lexicon);
    }
}
