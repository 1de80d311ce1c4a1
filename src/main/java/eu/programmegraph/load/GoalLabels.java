package eu.programmegraph.load;

import eu.programmegraph.concept.Labels;
import eu.programmegraph.concept.Language;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What concepts are called, read from the files alone. */
public final class GoalLabels {

    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

    private GoalLabels() {}

    /** The preferred labels of the directory; what is wrong with the files, the command {@code check} tells. */
    public static GoalLabels read(Path data) {
        ConceptFiles files = new ConceptFiles(new Curation(data, new Problems(), new Origins(data)));
        files.schemes();
        files.concepts();
        GoalLabels labels = new GoalLabels();
        for (Labels label : files.labels()) {
            labels.byLanguage
                    .computeIfAbsent(label.language().tag(), tag -> new HashMap<>())
                    .put(label.notation(), label.preferred());
        }
        return labels;
    }

    /** The label in that language, else in English; the notation if there is none. */
    public String of(String notation, String language) {
        String english = in(Language.EN.tag()).getOrDefault(notation, notation);
        return in(language).getOrDefault(notation, english);
    }

    private Map<String, String> in(String language) {
        return byLanguage.getOrDefault(language, Map.of());
    }
}
