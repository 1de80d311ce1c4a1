package eu.programmegraph.mapping;

import java.util.List;

/**
 * Why a goal is named for a statement.
 *
 * @param words the words that say most of the goal, that which says most first
 * @param examples the examples from which the goal was learned that are most like the statement, most alike first
 */
public record Explanation(List<Reason> words, List<Likeness> examples) {

    /**
     * What a word says of the goal.
     *
     * @param place where the word stands in the statement
     * @param score what it adds to the score of the goal (logarithm of the odds) beyond what it adds to the average
     *     goal; negative if it speaks against it
     */
    public record Reason(Span place, double score) {}

    /**
     * How much an example is like the statement.
     *
     * @param similarity the cosine of their features: 1 for the same text, 0 for texts that have nothing in common
     */
    public record Likeness(Example example, double similarity) {}

    public Explanation {
        words = List.copyOf(words);
        examples = List.copyOf(examples);
    }
}
