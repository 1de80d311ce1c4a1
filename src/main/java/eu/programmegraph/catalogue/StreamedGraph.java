package eu.programmegraph.catalogue;

import java.util.List;

/**
 * A graph that is too large to be held in memory: its files have been written piece by piece.
 *
 * @param name its name, such as {@code portfolio/sample}
 * @param tally what was counted meanwhile
 * @param ours whether it is data of the project, under the project's licence, and not of whoever loaded it
 * @param dumps its files
 */
public record StreamedGraph(String name, Tally tally, boolean ours, List<Dump> dumps) {

    public StreamedGraph {
        dumps = List.copyOf(dumps);
    }
}
