package eu.programmegraph.language;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.TestProject;
import eu.programmegraph.graph.OpenGeneration;
import java.util.List;
import java.util.Objects;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Full-text search in the five languages, over the index of the real data. */
final class SearchTest {

    private static final String QUERY = """
            PREFIX text: <http://jena.apache.org/text#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT DISTINCT ?notation {
              ?concept text:query (?words 200 ?language) ; skos:notation ?notation
            }
            """;

    private static OpenGeneration generation;

    @BeforeAll
    static void open() {
        generation = TestProject.store().openCurrent(TestProject.configuration());
    }

    @AfterAll
    static void close() {
        generation.close();
    }

    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/search/cases.csv", numLinesToSkip = 1)
    void findsTheConceptInWhateverFormTheWordsStand(String language, String words, String notation) {
        assertThat(search(words, Objects.requireNonNullElse(language, ""))).contains(notation);
    }

    @ParameterizedTest
    @CsvSource({
        "sl,organizacija organizacije organizaciji organizacijo organizacijami organizacijah organizacij",
        "sl,znanje znanja znanju znanjem znanj",
        "sl,digitalen digitalna digitalnega digitalnih digitalnimi",
        "sl,učinek učinka učinki učinkov učinkom",
        "sl,spretnost spretnosti spretnostjo spretnostih spretnostmi",
        "sl,podjetje podjetja podjetju podjetij podjetji podjetjem",
        "bg,умение умения умението уменията",
        "bg,обучение обучения обучението",
        "bg,училище училища училището училищата",
        "bg,организация организации организацията организациите",
        "bg,иновация иновации иновацията иновациите",
        "lv,prasme prasmes prasmi prasmju prasmēm",
        "pl,umiejetnosc umiejetnosci umiejetnosciami umiejetnosciach",
        "pl,szkola szkoly szkole szkol szkolami",
        "en,competence competences"
    })
    void theFormsOfOneWordHaveOneStem(String language, String forms) {
        Stemmer stemmer = Stemmer.ofFolded(language);
        assertThat(List.of(forms.split(" ")).stream()
                        .map(Folding::fold)
                        .map(stemmer::stem)
                        .distinct())
                .hasSize(1);
    }

    private static List<String> search(String words, String language) {
        ParameterizedSparqlString query = new ParameterizedSparqlString(QUERY);
        query.setLiteral("words", words);
        query.setLiteral("language", language.isEmpty() ? "" : "lang:" + language);
        String text = language.isEmpty() ? query.toString().replace("\"\" ", "") : query.toString();
        return Txn.calculateRead(generation.dataset(), () -> {
            try (var execution = QueryExecutionFactory.create(text, DatasetFactory.wrap(generation.dataset()))) {
                return org.apache.jena.atlas.iterator.Iter.asStream(execution.execSelect())
                        .map(SearchTest::notation)
                        .toList();
            }
        });
    }

    private static String notation(QuerySolution row) {
        return row.getLiteral("notation").getString();
    }
}
