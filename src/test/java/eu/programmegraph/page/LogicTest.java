package eu.programmegraph.page;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.concept.ConceptType;
import eu.programmegraph.concept.Link;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is narrowed down for the picture is what the queries of the catalogue find. */
final class LogicTest {

    private static final Logic ALL = Logic.of(Readers.THESAURUS);

    @TestFactory
    Stream<DynamicTest> whatFollowsFromAnActionIsWhatTheQueryFinds() {
        return Readers.partsOfLogic().stream()
                .filter(notation -> ALL.step(notation) == LogicStep.ACTION)
                .map(action -> DynamicTest.dynamicTest(action, () -> {
                    Set<String> found = Readers.find("action-to-challenges", Map.of("action", action)).stream()
                            .flatMap(row -> Stream.concat(
                                    Stream.of(action + " " + row.get("expected")),
                                    steps(row, "result", "individual", "systemic", "challenge")))
                            .collect(Collectors.toCollection(TreeSet::new));
                    assertThat(links(ALL.through(action))).isEqualTo(found).isNotEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatLeadsToAChallengeOfBothPeriodsIsWhatTheQueryFinds() {
        return Readers.THESAURUS.inScheme("challenges").stream()
                .filter(challenge -> challenge.periods().size() == 2)
                .map(challenge -> DynamicTest.dynamicTest(challenge.notation(), () -> {
                    Set<String> found =
                            Readers.find("paths-to-challenge", Map.of("challenge", challenge.notation())).stream()
                                    .flatMap(row -> steps(row, "result", "individual", "systemic", "challenge"))
                                    .collect(Collectors.toCollection(TreeSet::new));
                    Set<String> led = links(ALL.through(challenge.notation()));
                    assertThat(led).containsAll(found);
                    assertThat(led.stream().filter(link -> !isOfAction(link))).hasSameElementsAs(found);
                }));
    }

    @Test
    void whoIsExpectedToReachAGoalLeadsToItsParts() {
        assertThat(links(ALL.through("R1.4")))
                .contains("KA220 R1", "SP R1", "R1.4 I01")
                .doesNotContain("R1.1 I01");
    }

    @Test
    void anActionLeadsThroughAConceptByWhatIsOnTheWayOnly() {
        assertThat(links(new LogicRequest("KA210", "S06", "").narrow(ALL)))
                .containsExactlyInAnyOrder(
                        "KA210 R1.5",
                        "KA210 R3.2",
                        "KA210 S06",
                        "R1.5 I04",
                        "R1.5 S06",
                        "R3.2 I04",
                        "I04 S06",
                        "S06 C06",
                        "S06 C08",
                        "S06 C10");
    }

    @Test
    void whatEndedBeforeAPeriodIsNotPartOfIt() {
        assertThat(new LogicRequest("SP", "", "2021-2027").narrow(ALL).links()).isEmpty();
        assertThat(ALL.during("2014-2020").notations()).contains("SP").doesNotContain("KA220", "C01");
    }

    @Test
    void whatIsExpectedOfAWholeIsShownOnlyIfItIsAskedFor() {
        assertThat(ALL.ofActions("").links())
                .allMatch(link -> !link.source().equals("KA2"))
                .hasSize(ALL.links().size()
                        - ALL.thesaurus().linksFrom("KA2").stream()
                                .filter(ALL.links()::contains)
                                .toList()
                                .size());
        assertThat(ALL.ofActions("KA2")).isEqualTo(ALL);
        assertThat(links(ALL.ofActions("R1"))).contains("KA2 R1").doesNotContain("KA2 R2");
    }

    @Test
    void nothingLeadsToAConceptThatThereIsNot() {
        assertThat(ALL.through("KA999").links()).isEmpty();
    }

    private static boolean isOfAction(String link) {
        String source = link.substring(0, link.indexOf(' '));
        ConceptType type = Readers.THESAURUS.concept(source).orElseThrow().type();
        return LogicStep.of(type).orElseThrow() == LogicStep.ACTION;
    }

    /** A row as links between the columns that are not empty. */
    private static Stream<String> steps(Map<String, String> row, String... columns) {
        List<String> path =
                Arrays.stream(columns).filter(row::containsKey).map(row::get).toList();
        return Stream.iterate(1, i -> i < path.size(), i -> i + 1).map(i -> path.get(i - 1) + " " + path.get(i));
    }

    private static Set<String> links(Logic logic) {
        return logic.links().stream()
                .map((Link link) -> link.source() + " " + link.target())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
