package eu.programmegraph.mapping;

import java.util.List;

/**
 * Puts the parts of goals together: how likely a goal is, is how likely it and its parts are. Whole and part are named by
 * their index among the goals.
 */
final class Wholes {

    /** A part is named instead of the whole if it makes up so much of it. */
    private static final float PREVAILING = 0.75f;

    private final int[] wholeOf;

    Wholes(List<Goal> goals) {
        List<String> notations = goals.stream().map(Goal::notation).toList();
        this.wholeOf =
                goals.stream().mapToInt(goal -> notations.indexOf(goal.whole())).toArray();
    }

    /** What each whole goal has together with its parts; the parts have nothing. */
    float[] sums(float[] ofGoals) {
        float[] sums = new float[wholeOf.length];
        for (int goal = 0; goal < wholeOf.length; goal++) {
            sums[wholeOf[goal]] += ofGoals[goal];
        }
        return sums;
    }

    /** The part of the whole that prevails; the whole, if none does. */
    int part(int whole, float[] ofGoals, float sum) {
        for (int goal = 0; goal < wholeOf.length; goal++) {
            if (wholeOf[goal] == whole && ofGoals[goal] >= PREVAILING * sum) {
                return goal;
            }
        }
        return whole;
    }
}
