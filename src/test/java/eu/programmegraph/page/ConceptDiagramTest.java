package eu.programmegraph.page;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.concept.Language;
import eu.programmegraph.page.ConceptDiagram.Side;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ConceptDiagramTest {

    @Test
    void whatLeadsToTheWholeLeadsToThePartByADashedLine() {
        Side before = of("R1.4").sides().getFirst();
        assertThat(names(before, false)).containsExactly("KA210");
        assertThat(names(before, true)).containsExactly("KA2", "KA220", "SP");
        assertThat(names(of("R1.4").sides().getLast(), false)).containsExactly("I01", "I06", "S02.2", "S03.2");
    }

    @Test
    void anActionHasNothingBeforeItAndAChallengeNothingAfterIt() {
        assertThat(of("KA210").sides()).hasSize(1).noneMatch(Side::isBefore);
        assertThat(of("C02").sides()).hasSize(1).allMatch(Side::isBefore);
    }

    @ParameterizedTest
    @MethodSource("eu.programmegraph.page.Readers#partsOfLogic")
    void whatIsNotDrawnIsCounted(String notation) {
        Logic around = Logic.of(Readers.THESAURUS).around(notation);
        Set<String> own = around.parts(notation);
        Set<String> neighbours = around.notations().stream()
                .filter(other -> !own.contains(other))
                .collect(Collectors.toSet());
        int drawn = of(notation).sides().stream()
                .mapToInt(side -> side.neighbours().size() + side.more())
                .sum();
        long wholes = around.links().stream()
                .filter(link -> !own.contains(link.source()) && !own.contains(link.target()))
                .map(link -> link.target())
                .distinct()
                .count();
        assertThat(drawn).isEqualTo(neighbours.size() - (int) wholes);
    }

    @Test
    void aConceptOutsideTheLogicHasNoPicture() {
        assertThat(ConceptDiagram.of("LUMPSUM", Readers.desk(Language.EN))).isEmpty();
    }

    private static ConceptDiagram of(String notation) {
        return ConceptDiagram.of(notation, Readers.desk(Language.EN)).orElseThrow();
    }

    private static List<String> names(Side side, boolean joined) {
        return side.neighbours().stream()
                .filter(neighbour -> neighbour.joined() == joined)
                .map(neighbour -> neighbour.box().item().notation())
                .toList();
    }
}
