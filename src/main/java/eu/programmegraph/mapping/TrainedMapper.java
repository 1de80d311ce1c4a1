package eu.programmegraph.mapping;

import eu.programmegraph.language.WordReader.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** A mapper that has learned from a corpus. */
final class TrainedMapper implements OutcomeMapper {

    /**
     * How likely a goal must be, compared with serving nothing, to be named. To pass over what serves a goal is the
     * commonest mistake, and costs an analyst more than to strike out what does not.
     */
    private static final float SILENCE = 0.5f;

    private final MappingModel model;
    private final double threshold;
    private final FeatureIndex index;
    private final Evidence evidence;
    private final Lexicon lexicon;
    private final List<String> notations;
    private final Neighbours neighbours;
    private final ConcurrentLinkedQueue<Workplace> idle = new ConcurrentLinkedQueue<>();

    /** What one thread works with. */
    private record Workplace(FeatureReader reader, FeatureVector vector) {}

    TrainedMapper(MappingModel model, double threshold) {
        this.model = model;
        this.threshold = threshold;
        this.index = model.index();
        this.evidence = new Evidence(model.linear());
        this.lexicon = new Lexicon(model.corpus().lexicon());
        this.neighbours = new Neighbours(model.corpus());
        this.notations = model.corpus().goals().stream().map(Goal::notation).toList();
    }

    @Override
    public String version() {
        return model.version();
    }

    @Override
    public List<Match> matches(String statement, String language) {
        return atWorkplace(workplace -> matches(statement, language, workplace));
    }

    @Override
    public Explanation explain(String statement, String language, String notation) {
        int goal = notations.indexOf(notation);
        if (goal < 0) {
            throw new IllegalArgumentException("\"%s\" is not a goal that was learned.".formatted(notation));
        }
        return atWorkplace(workplace -> {
            List<Placed> words = workplace.reader.words(statement, language);
            workplace.vector.read(workplace.reader, words, language);
            return new Explanation(
                    evidence.reasons(words, workplace.vector, goal),
                    atWorkplace(
                            other -> neighbours.of(workplace.vector, other.reader, other.vector, language, notation)));
        });
    }

    private <T> T atWorkplace(Function<Workplace, T> work) {
        Workplace workplace = idle.poll();
        if (workplace == null) {
            workplace = new Workplace(new FeatureReader(lexicon), new FeatureVector(index));
        }
        try {
            return work.apply(workplace);
        } finally {
            idle.add(workplace);
        }
    }

    private List<Match> matches(String statement, String language, Workplace workplace) {
        List<Placed> words = workplace.reader.words(statement, language);
        FeatureVector vector = workplace.vector;
        vector.read(workplace.reader, words, language);
        if (vector.size() == 0 || isWithoutLetters(statement, words)) {
            return List.of();
        }
        float[] likelihoods = model.linear().probabilities(vector);
        float[] ofWholes = model.wholes().sums(likelihoods);
        List<Match> matches = new ArrayList<>();
        for (int whole : served(ofWholes, likelihoods[likelihoods.length - 1])) {
            int goal = model.wholes().part(whole, likelihoods, ofWholes[whole]);
            matches.add(new Match(
                    notations.get(goal),
                    model.calibration().confidence(ofWholes[whole]),
                    evidence.of(words, vector, goal)));
        }
        return matches;
    }

    /** Numbers and signs alone, such as "12 %", state nothing. */
    private static boolean isWithoutLetters(String statement, List<Placed> words) {
        return words.stream().noneMatch(word -> Character.isLetter(statement.charAt(word.start())));
    }

    /** The goals that are likely enough, best first; none if it is much likelier that the statement serves nothing. */
    private List<Integer> served(float[] ofWholes, float nothing) {
        List<Integer> goals = new ArrayList<>();
        for (int goal = 0; goal < ofWholes.length; goal++) {
            if (ofWholes[goal] > SILENCE * nothing && model.calibration().confidence(ofWholes[goal]) >= threshold) {
                goals.add(goal);
            }
        }
        goals.sort(Comparator.comparingDouble(goal -> -ofWholes[goal]));
        return goals;
    }
}
