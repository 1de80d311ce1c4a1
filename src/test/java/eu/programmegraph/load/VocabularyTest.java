package eu.programmegraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.TestProject;
import eu.programmegraph.concept.Attestation;
import eu.programmegraph.concept.Concept;
import eu.programmegraph.concept.Labels;
import eu.programmegraph.concept.Language;
import eu.programmegraph.concept.Link;
import eu.programmegraph.concept.Relation;
import eu.programmegraph.concept.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shipped data must hold; the shapes hold the rest. */
final class VocabularyTest {

    private static final Path SEEDS = Path.of("../shared/seeds");
    private static final Path INVENTORY = Path.of("../shared/design/inventory.md");
    private static final Vocabulary VOCABULARY = read();

    @Test
    void theShippedDataHasNeitherErrorsNorWarnings() {
        assertThat(TestProject.prepared().problems()).isEmpty();
    }

    @Test
    void everyConceptHasLabelsInTheFiveLanguages() {
        Map<String, Set<Language>> languages = new HashMap<>();
        for (Labels labels : VOCABULARY.labels()) {
            assertThat(labels.alternatives()).as(labels.toString()).hasSizeGreaterThanOrEqualTo(2);
            languages.computeIfAbsent(labels.notation(), key -> new TreeSet<>()).add(labels.language());
        }
        assertThat(VOCABULARY.concepts())
                .allSatisfy(
                        concept -> assertThat(languages.get(concept.notation())).containsExactly(Language.values()));
    }

    @ParameterizedTest
    @CsvSource({
        "guide-2021-2027-sl,A,5", "guide-2021-2027-sl,B,5", "guide-2021-2027-sl,C,14", "guide-2021-2027-sl,D,15",
        "guide-2021-2027-bg,A,5", "guide-2021-2027-bg,B,5", "guide-2021-2027-bg,C,14", "guide-2021-2027-bg,D,15",
        "guide-2021-2027-lv,A,5", "guide-2021-2027-lv,B,5", "guide-2021-2027-lv,C,14", "guide-2021-2027-lv,D,15",
        "guide-2014-2020-pl,A,5", "guide-2014-2020-pl,B,3", "guide-2014-2020-pl,C,13", "guide-2014-2020-pl,D,9"
    })
    void everyBulletOfEveryListIsAttested(String edition, String list, int bullets) {
        assertThat(bullets(edition, list)).hasSize(bullets);
    }

    @ParameterizedTest
    @CsvSource({
        "000_a4b6253750cad2f7.txt,guide-2021-2027-sl",
        "001_edeb0adc036bf658.txt,guide-2021-2027-bg",
        "003_8067b5b0c52b7ffb.txt,guide-2014-2020-pl",
        "004_75f3ad6e84945896.txt,guide-2021-2027-lv"
    })
    void theListsOfTheSourcePagesHaveAsManyBulletsAsAreAttested(String document, String edition) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SEEDS), "the source pages are not here");
        List<Integer> onPage = lengthsOfLists(Files.readAllLines(SEEDS.resolve(document)));
        List<Integer> attested = Stream.of("A", "B", "C", "D")
                .map(list -> bullets(edition, list).size())
                .toList();
        assertThat(attested).isEqualTo(onPage);
    }

    @Test
    void everyRowOfTheInventoryIsAConceptOfThatPlace() throws IOException {
        Assumptions.assumeTrue(Files.isRegularFile(INVENTORY), "the inventory is not here");
        Map<String, Concept> concepts =
                VOCABULARY.concepts().stream().collect(Collectors.toMap(Concept::notation, concept -> concept));
        Pattern row = Pattern.compile("\\| ([A-Z0-9+.]+) \\|.*");
        List<String> notations = Files.readAllLines(INVENTORY).stream()
                .map(row::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .toList();
        assertThat(notations).hasSizeGreaterThan(70);
        assertThat(concepts.keySet()).containsAll(notations);
    }

    @Test
    void theInterventionLogicLeadsFromEveryActionToAChallenge() {
        Map<String, Set<String>> next = VOCABULARY.links().stream()
                .filter(link ->
                        Set.of(Relation.EXPECTS, Relation.CONTRIBUTES_TO).contains(link.relation()))
                .collect(Collectors.groupingBy(Link::source, Collectors.mapping(Link::target, Collectors.toSet())));
        assertThat(next.keySet().stream().filter(source -> source.startsWith("KA2")))
                .isNotEmpty()
                .allSatisfy(action -> assertThat(reached(action, next)).anyMatch(goal -> goal.startsWith("C")));
    }

    @Test
    void linksAreEitherCuratedOrNameTheEditionThatStatesThem() {
        assertThat(VOCABULARY.links()).hasSizeGreaterThan(300).allSatisfy(link -> {
            assertThat(link.rationale()).isNotBlank();
            assertThat(link.edition().isPresent())
                    .isEqualTo(link.basis().value().equals("stated"));
        });
    }

    private static Set<String> reached(String from, Map<String, Set<String>> next) {
        Set<String> seen = new TreeSet<>();
        java.util.ArrayDeque<String> open = new java.util.ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            next.getOrDefault(open.pop(), Set.of()).stream().filter(seen::add).forEach(open::push);
        }
        return seen;
    }

    private static Set<Integer> bullets(String edition, String list) {
        return VOCABULARY.attestations().stream()
                .filter(attestation -> attestation.edition().equals(edition)
                        && attestation.list().equals(list))
                .map(Attestation::position)
                .map(position -> Integer.valueOf(position.replaceAll("\\..*", "")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Integer> lengthsOfLists(List<String> lines) {
        List<Integer> lengths = new java.util.ArrayList<>();
        int length = 0;
        for (String line : lines) {
            if (line.strip().startsWith("•")) {
                length++;
            } else if (length > 0) {
                lengths.add(length);
                length = 0;
            }
        }
        if (length > 0) {
            lengths.add(length);
        }
        return lengths;
    }

    private static Vocabulary read() {
        Problems problems = new Problems();
        Vocabulary vocabulary = VocabularyReader.read(TestProject.DATA, problems, new Origins(TestProject.DATA))
                .vocabulary();
        assertThat(problems.all()).isEmpty();
        return vocabulary;
    }
}
