package eu.programmegraph.page;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.concept.Language;
import eu.programmegraph.page.ComparePage.Comparison;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page says what the queries of the catalogue find. */
final class ComparePageTest {

    private static final ComparePage PAGE =
            ComparePage.of(Readers.desk(Language.SL)).orElseThrow();

    @Test
    void whatIsNewIsWhatTheQueryFinds() {
        assertThat(all(comparison ->
                        comparison.added().stream().map(added -> added.item().notation())))
                .containsExactlyInAnyOrderElementsOf(column("new-in-period", "notation"))
                .hasSize(PAGE.added());
    }

    @Test
    void whatIsDroppedAndWhatReplacedItIsWhatTheQueryFinds() {
        List<String> pairs = Readers.find("dropped-and-replaced", Map.of()).stream()
                .map(row -> row.get("notation") + " " + row.get("replaced_by") + " " + row.get("rationale"))
                .toList();
        assertThat(all(comparison -> comparison.dropped().stream()
                        .flatMap(dropped -> dropped.others().stream()
                                .map(other -> dropped.item().notation() + " "
                                        + other.item().notation() + " " + other.rationale()))))
                .containsExactlyInAnyOrderElementsOf(pairs);
    }

    @Test
    void whatIsRenamedIsWhatTheQueryFindsInTheLanguageOfTheContent() {
        List<String> terms = Readers.find("renamed-concepts", Map.of("language", "sl")).stream()
                .map(row -> row.get("notation") + " " + row.get("former_term") + " " + row.get("current_term"))
                .toList();
        assertThat(all(comparison -> comparison.renamed().stream()
                        .map(renaming -> renaming.item().notation() + " "
                                + renaming.former().text() + " "
                                + renaming.current().text())))
                .containsExactlyInAnyOrderElementsOf(terms)
                .hasSize(PAGE.renamed());
    }

    @Test
    void everyConceptButThePeriodsIsInOneOfTheLists() {
        assertThat(PAGE.dropped() + PAGE.added() + PAGE.renamed() + PAGE.unchanged())
                .isEqualTo(Readers.THESAURUS.concepts().size()
                        - Readers.THESAURUS.periods().size());
    }

    private static List<String> all(Function<Comparison, Stream<String>> list) {
        return PAGE.schemes().stream().flatMap(list).toList();
    }

    private static List<String> column(String query, String column) {
        return Readers.find(query, Map.of()).stream()
                .map(row -> Objects.requireNonNull(row.get(column)))
                .toList();
    }
}
