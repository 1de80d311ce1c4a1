package eu.programmegraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.concept.Concept;
import eu.programmegraph.concept.Language;
import eu.programmegraph.mapping.Corpus;
import eu.programmegraph.mapping.Example;
import eu.programmegraph.mapping.Goal;
import eu.programmegraph.mapping.LanguageDetector;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for the examples in {@code data/mapping}. */
final class MappingCorpusTest {

    private static final Path DATA = Path.of("data");
    private static final Corpus CORPUS = MappingCorpus.read(DATA);
    private static final Map<String, String> WHOLES =
            CORPUS.goals().stream().collect(Collectors.toMap(Goal::notation, Goal::whole));

    /** The fewest examples that there are of a goal that is judged as a whole, and of one of its parts. */
    private static final int OF_WHOLE = 100;

    private static final int OF_PART = 8;

    private static final Pattern MIXED =
            Pattern.compile("[\\p{IsLatin}]\\p{M}*[\\p{IsCyrillic}]|[\\p{IsCyrillic}]\\p{M}*[\\p{IsLatin}]");

    @Test
    void everyGoalThatIsNoGroupOfOthersCanBeServed() {
        List<Concept> concepts = concepts();
        Set<String> broader =
                concepts.stream().flatMap(concept -> concept.broader().stream()).collect(Collectors.toSet());
        assertThat(concepts)
                .filteredOn(concept -> concept.type().isGoal() && !broader.contains(concept.notation()))
                .extracting(Concept::notation)
                .hasSizeGreaterThan(50)
                .isSubsetOf(WHOLES.keySet());
    }

    private static List<Concept> concepts() {
        ConceptFiles files = new ConceptFiles(new Curation(DATA, new Problems(), new Origins(DATA)));
        files.schemes();
        return files.concepts();
    }

    @ParameterizedTest
    @EnumSource
    void everyGoalHasManyExamplesInEachLanguage(Language language) {
        Map<String, Integer> ofWhole = new HashMap<>();
        Map<String, Integer> ofPart = new HashMap<>();
        for (Example example : examples(language)) {
            example.goals().forEach(goal -> ofPart.merge(goal, 1, Integer::sum));
            example.goals().stream().map(WHOLES::get).distinct().forEach(goal -> ofWhole.merge(goal, 1, Integer::sum));
        }
        assertThat(CORPUS.goals()).allSatisfy(goal -> {
            if (goal.notation().equals(goal.whole())) {
                assertThat(ofWhole.getOrDefault(goal.notation(), 0))
                        .as("%s in %s", goal.notation(), language)
                        .isGreaterThanOrEqualTo(OF_WHOLE);
            } else {
                assertThat(ofPart.getOrDefault(goal.notation(), 0))
                        .as("%s in %s", goal.notation(), language)
                        .isGreaterThanOrEqualTo(OF_PART);
            }
        });
        assertThat(examples(language))
                .filteredOn(example -> example.goals().isEmpty())
                .hasSizeGreaterThan(400);
    }

    @Test
    void noTextComesTwice() {
        Set<String> seen = new HashSet<>();
        assertThat(CORPUS.examples())
                .extracting(
                        example -> example.text().toLowerCase(Locale.ROOT).replaceAll("[\\W&&[^\\p{L}\\p{N}]]+", " "))
                .allMatch(seen::add);
    }

    @ParameterizedTest
    @EnumSource
    void theTextsAreInTheLanguageThatTheyAreSaidToBeIn(Language language) {
        LanguageDetector detector = new LanguageDetector();
        List<Example> examples = examples(language);
        List<String> others = examples.stream()
                .map(Example::text)
                .filter(text -> !detector.detect(text).equals(java.util.Optional.of(language.tag())))
                .toList();
        assertThat(others).hasSizeLessThanOrEqualTo(examples.size() / 20);
    }

    @Test
    void noWordMixesLettersOfTwoScripts() {
        assertThat(CORPUS.examples())
                .extracting(Example::text)
                .noneMatch(text -> MIXED.matcher(text).find());
    }

    @Test
    void textsAreComposedAndWithoutSuperfluousBlanks() {
        assertThat(CORPUS.examples())
                .extracting(Example::text)
                .allSatisfy(text -> assertThat(text)
                        .isEqualTo(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC))
                        .isEqualTo(text.strip())
                        .doesNotContain("  ", "\n", "\t"));
    }

    private static List<Example> examples(Language language) {
        return CORPUS.examples().stream()
                .filter(example -> example.language().equals(language.tag()))
                .toList();
    }
}
