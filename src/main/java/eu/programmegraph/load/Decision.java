package eu.programmegraph.load;

/**
 * What an analyst has decided, in one row of a table.
 *
 * @param id of an outcome, or of a project, for all its outcomes
 * @param concept the notation of the goal that the program had found; may be empty
 * @param verdict what becomes of it
 * @param replacement the notation of the goal that is right instead; empty but for {@link Verdict#REPLACE}
 */
record Decision(String file, int row, String id, String concept, Verdict verdict, String replacement) {

    enum Verdict {
        ACCEPT,
        REJECT,
        REPLACE
    }
}
