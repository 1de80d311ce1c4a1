package eu.programmegraph.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells from what the model says how often it is right when it says so: a rising line, found by isotonic regression
 * (pool adjacent violators) on statements that the model has not learned from.
 *
 * @param line the points of the line, from 0 to 1
 */
record Calibration(List<Point> line) {

    /**
     * A point of the line.
     *
     * @param said what the model says
     * @param right how often that is right
     */
    record Point(double said, double right) {}

    /** The fewest judgements that make a point of the line. */
    private static final int FEWEST = 50;

    /** What the model said of a statement and a goal, and whether that was right. */
    record Judgement(float said, boolean right) {}

    /** Judgements that lie together, and the share of them that are right. */
    private record Pool(double said, double right, int size) {
        Pool with(Pool other) {
            int both = size + other.size;
            return new Pool(
                    (said * size + other.said * other.size) / both,
                    (right * size + other.right * other.size) / both,
                    both);
        }
    }

    Calibration {
        line = List.copyOf(line);
    }

    static Calibration of(List<Judgement> judgements) {
        List<Pool> pools = new ArrayList<>();
        List<Judgement> rising = judgements.stream()
                .sorted(Comparator.comparingDouble(Judgement::said))
                .toList();
        for (int start = 0; start < rising.size(); start += FEWEST) {
            add(pool(rising.subList(start, Math.min(start + FEWEST, rising.size()))), pools);
        }
        List<Point> line = new ArrayList<>(List.of(new Point(0, 0)));
        pools.forEach(pool -> line.add(new Point(pool.said, pool.right)));
        line.add(new Point(1, line.getLast().right));
        return new Calibration(line);
    }

    private static Pool pool(List<Judgement> judgements) {
        double said = judgements.stream().mapToDouble(Judgement::said).average().orElse(0);
        long right = judgements.stream().filter(Judgement::right).count();
        return new Pool(said, (double) right / judgements.size(), judgements.size());
    }

    private static void add(Pool next, List<Pool> pools) {
        Pool merged = next;
        while (!pools.isEmpty() && pools.getLast().right >= merged.right) {
            merged = pools.removeLast().with(merged);
        }
        pools.add(merged);
    }

    /** How often a judgement is right of which the model says that it is likely to that degree. */
    double confidence(float likelihood) {
        int above = 1;
        while (above < line.size() - 1 && line.get(above).said < likelihood) {
            above++;
        }
        Point before = line.get(above - 1);
        Point after = line.get(above);
        double width = after.said - before.said;
        double share = width <= 0 ? 1 : Math.clamp((likelihood - before.said) / width, 0, 1);
        return before.right + share * (after.right - before.right);
    }
}
