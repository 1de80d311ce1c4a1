import eu.programmegraph.load.MappingCorpus;
import eu.programmegraph.mapping.Corpus;
import eu.programmegraph.mapping.Example;
import eu.programmegraph.mapping.MappingModel;
import eu.programmegraph.mapping.OutcomeMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What {@code bench/mapping-speed} runs: the arguments are the directory of the models and that of the vocabulary's files. */
final class MappingSpeed {

    private static final int[] WORDS = {15, 40, 100};
    private static final int TEXTS_OF_A_LANGUAGE = 1_000;
    private static final int WARMING = 5;
    private static final int MEASURED = 9;

    private record Text(String language, String text) {}

    public static void main(String[] arguments) {
        Corpus corpus = MappingCorpus.read(Path.of(arguments[1]));
        Path model = Path.of(arguments[0], MappingModel.version(corpus) + ".model");
        OutcomeMapper mapper = MappingModel.read(model).mapper(MappingModel.USUAL_THRESHOLD);
        Map<String, List<String>> words = words(corpus);
        System.out.printf("processors: %d%n%n", Runtime.getRuntime().availableProcessors());
        System.out.printf("words of a text  texts a second, median  slowest  fastest%n");
        for (int length : WORDS) {
            List<Text> texts = texts(words, length);
            for (int round = 0; round < WARMING; round++) {
                textsPerSecond(mapper, texts);
            }
            double[] speeds = new double[MEASURED];
            for (int round = 0; round < MEASURED; round++) {
                speeds[round] = textsPerSecond(mapper, texts);
            }
            java.util.Arrays.sort(speeds);
            System.out.printf(
                    Locale.ROOT,
                    "%15d  %22.0f  %7.0f  %7.0f%n",
                    length, speeds[MEASURED / 2], speeds[0], speeds[MEASURED - 1]);
        }
    }

    private static Map<String, List<String>> words(Corpus corpus) {
        Map<String, List<String>> words = new TreeMap<>();
        for (Example example : corpus.examples()) {
            words.computeIfAbsent(example.language(), language -> new ArrayList<>())
                    .addAll(List.of(example.text().split("\\s+")));
        }
        return words;
    }

    private static List<Text> texts(Map<String, List<String>> words, int length) {
        List<Text> texts = new ArrayList<>();
        words.forEach((language, ofLanguage) -> {
            for (int i = 0; i < TEXTS_OF_A_LANGUAGE && (i + 1) * length <= ofLanguage.size(); i++) {
                texts.add(new Text(language, String.join(" ", ofLanguage.subList(i * length, (i + 1) * length))));
            }
        });
        return texts;
    }

    private static double textsPerSecond(OutcomeMapper mapper, List<Text> texts) {
        long began = System.nanoTime();
        long matches = texts.parallelStream()
                .mapToLong(text -> mapper.matches(text.text(), text.language()).size())
                .sum();
        double seconds = (System.nanoTime() - began) / 1e9;
        if (matches == 0) {
            throw new IllegalStateException("Nothing was found; so nothing was measured.");
        }
        return texts.size() / seconds;
    }
}
