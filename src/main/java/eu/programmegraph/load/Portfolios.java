package eu.programmegraph.load;

import eu.programmegraph.mapping.OutcomeMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a load does with lists of projects. Portfolios of the current generation that are neither named nor removed are kept.
 *
 * @param lists each becomes a portfolio by the name of its file, in place of an earlier one
 * @param decisions tables in which an analyst has accepted, rejected or corrected mappings
 * @param agent who has decided
 * @param removed the names of portfolios that are not kept
 * @param strict whether a row that cannot be used stands in the way of publishing
 * @param sample whether the portfolio that comes with the program is read where there is no other
 * @param mapper gives what finds the goals that outcomes serve; asked only if there is something to map
 */
public record Portfolios(
        List<Path> lists,
        List<Path> decisions,
        String agent,
        Set<String> removed,
        boolean strict,
        boolean sample,
        Supplier<OutcomeMapper> mapper) {

    /** Who has decided, where no name is given. */
    public static final String UNNAMED = "analyst";

    public Portfolios {
        lists = List.copyOf(lists);
        decisions = List.copyOf(decisions);
        removed = Set.copyOf(removed);
    }

    /** Wishes of a user: the sample is there as long as there is no other portfolio. */
    public Portfolios(
            List<Path> lists,
            List<Path> decisions,
            String agent,
            Set<String> removed,
            boolean strict,
            Supplier<OutcomeMapper> mapper) {
        this(lists, decisions, agent, removed, strict, true, mapper);
    }

    /** Keeps what there is; reads the sample if that is nothing. */
    public static Portfolios kept(Supplier<OutcomeMapper> mapper) {
        return new Portfolios(List.of(), List.of(), UNNAMED, Set.of(), false, mapper);
    }

    /** Keeps what there is, and leaves the sample to a later load. */
    public static Portfolios keptWithoutSample(Supplier<OutcomeMapper> mapper) {
        return new Portfolios(List.of(), List.of(), UNNAMED, Set.of(), false, false, mapper);
    }
}
