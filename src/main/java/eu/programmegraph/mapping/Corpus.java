package eu.programmegraph.mapping;

import java.util.List;

/**
 * What a mapper learns from.
 *
 * @param version what tells this corpus from any other, such as a checksum of its files
 * @param goals the notations of the goals that a statement can serve
 * @param examples statements with the goals that they serve, and statements that serve nothing
 * @param lexicon what words mean
 */
public record Corpus(String version, List<String> goals, List<Example> examples, List<Synset> lexicon) {

    public Corpus {
        goals = List.copyOf(goals);
        examples = List.copyOf(examples);
        lexicon = List.copyOf(lexicon);
    }

    /** The same, with fewer or other examples. */
    Corpus with(List<Example> others) {
        return new Corpus(version, goals, others, lexicon);
    }
}
