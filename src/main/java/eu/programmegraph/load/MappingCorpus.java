package eu.programmegraph.load;

import eu.programmegraph.concept.Language;
import eu.programmegraph.mapping.Corpus;
import eu.programmegraph.mapping.Example;
import eu.programmegraph.mapping.Goal;
import eu.programmegraph.mapping.Synset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads {@code data/mapping/}: the examples that a mapper learns from, and the lexicon. */
public final class MappingCorpus {

    private static final String DIRECTORY = "mapping/";

    private final Curation curation;
    private final List<Goal> goals;
    private final Set<String> notations;

    private MappingCorpus(Curation curation) {
        this.curation = curation;
        ConceptFiles files = new ConceptFiles(curation);
        files.schemes();
        this.goals = Goals.of(files.concepts());
        this.notations = goals.stream().map(Goal::notation).collect(Collectors.toSet());
    }

    /**
     * Reads the corpus; a {@link LoadException} tells what is wrong with it.
     *
     * @param data the directory of the vocabulary's files
     */
    public static Corpus read(Path data) {
        Problems problems = new Problems();
        Corpus corpus = new MappingCorpus(new Curation(data, problems, new Origins(data))).read();
        if (!problems.all().isEmpty()) {
            throw new LoadException("The corpus of the mapping cannot be used:\n"
                    + problems.all().stream().map(Problem::describe).collect(Collectors.joining("\n")));
        }
        return corpus;
    }

    private Corpus read() {
        List<Example> examples = new ArrayList<>();
        for (Language language : Language.values()) {
            Curation.Unique unique = new Curation.Unique();
            String file = DIRECTORY + "examples-" + language.tag() + ".csv";
            for (CsvRow row : curation.rows(file, "setting", "goal", "also", "text")) {
                unique.check(row, "text");
                examples.add(example(row, language));
            }
        }
        Set<String> served =
                examples.stream().flatMap(example -> example.goals().stream()).collect(Collectors.toSet());
        List<Goal> exemplified =
                goals.stream().filter(goal -> served.contains(goal.notation())).toList();
        return new Corpus(exemplified, examples, lexicon());
    }

    private Example example(CsvRow row, Language language) {
        List<String> served = new ArrayList<>(row.parts("goal"));
        served.addAll(row.parts("also"));
        for (String goal : served) {
            if (!notations.contains(goal)) {
                row.problem("goal", "\"%s\" is not a goal of concepts.csv. Use the notation of one.".formatted(goal));
            }
        }
        return new Example(row.required("setting"), language.tag(), served, row.required("text"));
    }

    private List<Synset> lexicon() {
        List<Synset> synsets = new ArrayList<>();
        for (CsvRow row : curation.rows(DIRECTORY + "lexicon.csv", "kind", "en", "sl", "bg", "lv", "pl")) {
            SortedMap<String, List<String>> words = new TreeMap<>();
            for (Language language : Language.values()) {
                words.put(language.tag(), row.parts(language.tag()));
            }
            synsets.add(new Synset(row.required("kind"), words));
        }
        return synsets;
    }
}
