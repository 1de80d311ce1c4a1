package eu.programmegraph.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Stacks boxes in a given order, each as near as can be to the height where it would like to be, without overlap: the
 * least sum of squares, by pooling neighbours that get in each other's way (isotonic regression).
 */
final class Stacking {

    private Stacking() {}

    /**
     * A box to be stacked.
     *
     * @param wish where its upper edge would like to be
     * @param height with the gap below it
     */
    record Box(double wish, int height) {}

    /** Neighbours that move as one: the sum of their wishes, relative to a stack without gaps. */
    private record Pool(double sum, int size) {
        double mean() {
            return sum / size;
        }

        Pool with(Pool next) {
            return new Pool(sum + next.sum, size + next.size);
        }
    }

    /** The upper edges of the boxes, between 0 and the height of the picture, if they fit into that. */
    static int[] tops(List<Box> boxes, int height) {
        Deque<Pool> pools = new ArrayDeque<>();
        int packed = 0;
        for (Box box : boxes) {
            Pool pool = new Pool(box.wish() - packed, 1);
            while (!pools.isEmpty() && pools.getLast().mean() >= pool.mean()) {
                pool = pools.removeLast().with(pool);
            }
            pools.add(pool);
            packed += box.height();
        }
        return spread(pools, boxes, Math.max(0, height - packed));
    }

    private static int[] spread(Deque<Pool> pools, List<Box> boxes, int room) {
        int[] tops = new int[boxes.size()];
        int packed = 0;
        int box = 0;
        for (Pool pool : pools) {
            int offset = (int) Math.round(Math.clamp(pool.mean(), 0.0, room));
            for (int i = 0; i < pool.size(); i++, box++) {
                tops[box] = packed + offset;
                packed += boxes.get(box).height();
            }
        }
        return tops;
    }
}
