package eu.programmegraph.page;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.concept.DataPart;
import eu.programmegraph.concept.Language;
import eu.programmegraph.concept.Thesaurus;
import eu.programmegraph.concept.Vocabulary;
import eu.programmegraph.language.LabelSearch;
import eu.programmegraph.page.DataPage.Download;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page for those who take the data away, of given graphs and files. */
final class DataPageTest {

    private static final Reader ENGLISH = Reader.of(Language.EN);
    private static final Site SITE = new Site(
            "https://example.org/graph/",
            UnaryOperator.identity(),
            new Release("0.1.0", "20261124T000000000Z-00000000", Instant.parse("2026-11-24T00:00:00Z")));
    private static final Vocabulary NOTHING = new Vocabulary(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    private static final Pages PAGES = new Pages(new Thesaurus(NOTHING), new LabelSearch(NOTHING.labels()), SITE);

    private static final DataPart VOCABULARY = new DataPart(
            "vocabulary",
            Map.of(Language.EN, "Vocabulary", Language.SL, "Besednjak"),
            Map.of(Language.EN, "Concepts and their labels."),
            OptionalLong.of(12402));
    private static final DataPart PORTFOLIO = new DataPart("portfolio/demo", Map.of(), Map.of(), OptionalLong.empty());
    private static final DataPage PAGE = new DataPage(
            List.of(VOCABULARY, PORTFOLIO),
            List.of(
                    new Download("vocabulary.ttl.gz", 123456, "aa"),
                    new Download("vocabulary.nq.gz", 2345678, "bb"),
                    new Download("portfolio-demo.ttl.gz", 999, "cc"),
                    new Download("all.nq.gz", 3_000_000_000L, "dd"),
                    new Download("concepts.csv", 5000, "ee"),
                    new Download("SHA256SUMS", 700, "")));

    @Test
    void everyGraphHasARowWithItsFilesByFormat() {
        DataTable table = DataTable.of(PAGE, Desk.of(new Thesaurus(NOTHING), new Links(SITE, ENGLISH)));
        assertThat(table.formats()).containsExactly("ttl", "nq");
        assertThat(table.graphs())
                .extracting(row -> row.files().stream()
                        .map(file -> file.map(Download::file).orElse("-"))
                        .toList())
                .containsExactly(
                        List.of("vocabulary.ttl.gz", "vocabulary.nq.gz"), List.of("portfolio-demo.ttl.gz", "-"));
        assertThat(table.all())
                .extracting(file -> file.map(Download::file))
                .containsExactly(Optional.empty(), Optional.of("all.nq.gz"));
        assertThat(table.others()).extracting(Download::file).containsExactly("SHA256SUMS", "concepts.csv");
    }

    @Test
    void filesAndGraphsAreLinkedBelowThePathOfTheSite() {
        assertThat(PAGES.data(ENGLISH, PAGE))
                .contains(
                        "href=\"/graph/dump/vocabulary.ttl.gz\"",
                        "href=\"/graph/dump/all.nq.gz\"",
                        "href=\"/graph/dump/SHA256SUMS\"",
                        "href=\"/graph/en/graph/vocabulary\"",
                        "curl -L -H 'Accept: text/turtle' https://example.org/graph/concept/I02",
                        "12,402",
                        "123.5 kB",
                        "Concepts and their labels.",
                        "portfolio/demo");
    }

    @Test
    void titlesAreInTheLanguageOfTheContent() {
        assertThat(PAGES.data(new Reader(Language.EN, Language.SL), PAGE)).contains(">Besednjak<");
    }

    @Test
    void withoutFilesThePageSaysSo() {
        assertThat(PAGES.data(ENGLISH, new DataPage(List.of(VOCABULARY), List.of())))
                .contains("There are no files of this state of the data.")
                .doesNotContain("/dump/", "Other files");
    }

    @Test
    void searchEnginesAreToldOfTheDatasetAndItsFiles() {
        for (String html : List.of(PAGES.data(ENGLISH, PAGE), PAGES.home(ENGLISH, PAGE))) {
            JsonObject dataset = structured(html);
            assertThat(dataset.getString("@type")).isEqualTo("Dataset");
            assertThat(dataset.getString("@id")).isEqualTo("https://w3id.org/programme-graph/dataset");
            assertThat(dataset.getString("description")).hasSizeBetween(50, 5000);
            assertThat(dataset.getArray("distribution"))
                    .extracting(JsonValue::getAsObject)
                    .extracting(file -> file.getString("contentUrl"), file -> file.getString("encodingFormat"))
                    .hasSize(5)
                    .contains(org.assertj.core.groups.Tuple.tuple(
                            "https://example.org/graph/dump/vocabulary.ttl.gz", "text/turtle"));
        }
    }

    @Test
    void namesOfGraphsAndFilesCannotBecomePartOfThePage() {
        String hostile = "\"><script>alert(1)</script>";
        DataPart part =
                new DataPart(hostile, Map.of(Language.EN, hostile), Map.of(Language.EN, hostile), OptionalLong.empty());
        DataPage page = new DataPage(
                List.of(part),
                List.of(new Download(hostile + ".ttl.gz", 1, hostile), new Download(hostile, 1, hostile)));
        assertThat(PAGES.data(ENGLISH, page)).contains("&lt;script>").doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0          | 0 B
            999        | 999 B
            1000       | 1 kB
            123456     | 123.5 kB
            2345678    | 2.3 MB
            3000000000 | 3 GB
            """)
    void sizesAreInTheLargestUnitThatFits(long bytes, String expected) {
        assertThat(Amounts.bytes(bytes, Language.EN)).isEqualTo(expected);
    }

    private static JsonObject structured(String html) {
        return Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL)
                .matcher(html)
                .results()
                .map((MatchResult found) -> JSON.parse(found.group(1)))
                .findFirst()
                .orElseThrow();
    }
}
