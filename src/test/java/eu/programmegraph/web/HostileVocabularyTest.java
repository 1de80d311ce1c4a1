package eu.programmegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.HostileProject;
import eu.programmegraph.TestProject;
import eu.programmegraph.concept.Labels;
import eu.programmegraph.concept.Language;
import eu.programmegraph.web.Crawl.Found;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Texts of the vocabulary stay texts, whatever they hold. */
final class HostileVocabularyTest {

    private static final Set<String> NEVER = Set.of("img", "iframe", "object", "embed", "base", "style");
    private static final Pattern FOLLOWED =
            Pattern.compile("/|/(en|bg)/(|concept/.*|scheme/.*|concepts|compare|data|ontology|sparql|logic(\\?.*)?)"
                    + "|/en/(search|edition/.*|change/.*|graph/.*|alignment/.*|sparql\\?example=.*)"
                    + "|/(en|bg)/(link|attestation)/.*[05]");

    private static EndpointServer server;
    private static Map<URI, Found> found;

    @BeforeAll
    static void goThroughTheSite() throws Exception {
        server = TestProject.serve(HostileProject.store());
        found = new Crawl(
                        server.address(),
                        address -> FOLLOWED.matcher(address.getPath()
                                        + (address.getQuery() == null ? "" : "?" + address.getQuery()))
                                .matches(),
                        address -> false)
                .found();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void allPagesAreThere() {
        assertThat(found)
                .hasSizeGreaterThan(500)
                .allSatisfy((address, page) -> assertThat(page.status()).isEqualTo(200));
    }

    @Test
    void noTextBecomesAnElementOrAnAttribute() {
        assertThat(found).allSatisfy((address, page) -> holdsNothingForeign(page.page()));
    }

    @Test
    void labelsAreShownAsTheyAre() {
        for (Labels labels : TestProject.prepared().vocabulary().labels()) {
            if (labels.language() == Language.EN || labels.language() == Language.BG) {
                String path = labels.language().tag() + "/concept/" + labels.notation();
                Element heading = page(path).expectFirst("h1");
                isHostile(heading.wholeText().strip(), labels.preferred());
            }
        }
    }

    @Test
    void titlesOfPicturesAreWhatTheLabelsAre() {
        Document logic = page("en/logic");
        assertThat(logic.select("svg a[data-concept]")).hasSizeGreaterThan(50).allSatisfy(box -> {
            String title = box.expectFirst("title").wholeText();
            assertThat(HostileProject.TEXTS).anyMatch(text -> title.startsWith(box.attr("data-concept") + " " + text));
        });
    }

    @Test
    void structuredDataIsStillJson() {
        for (String notation : Set.of("I02", "C02", "S08.1", "KA220", "R1.1")) {
            Element script = page("en/concept/" + notation).expectFirst("script[type=application/ld+json]");
            JsonObject concept = JSON.parse(script.data());
            assertThat(HostileProject.TEXTS)
                    .anyMatch(text -> concept.getString("name").startsWith(text));
        }
    }

    @Test
    void whatScriptsFetchIsEscapedToo() throws Exception {
        Document suggestions = Jsoup.parse(read("en/suggest?q=digital"), server.address());
        holdsNothingForeign(suggestions);
        assertThat(suggestions.select("[role=option]"))
                .isNotEmpty()
                .allSatisfy(option -> assertThat(HostileProject.TEXTS)
                        .anyMatch(text -> option.wholeText().contains(text)));
        holdsNothingForeign(Jsoup.parse(read("en/search?q=digital"), server.address()));
        assertThat(JSON.parse(read("en/terms.json")).getArray("concepts").map(JsonValue::getAsObject))
                .hasSizeGreaterThan(100)
                .allSatisfy(concept -> assertThat(HostileProject.TEXTS)
                        .anyMatch(text -> concept.getString("label").startsWith(text)));
    }

    private static void holdsNothingForeign(Document page) {
        assertThat(page.select("script")).allSatisfy(script -> {
            boolean isOurs =
                    script.attr("src").startsWith("/assets/") && script.data().isEmpty();
            assertThat(isOurs || script.attr("type").equals("application/ld+json"))
                    .isTrue();
        });
        assertThat(page.getAllElements()).allSatisfy(element -> {
            assertThat(NEVER).doesNotContain(element.normalName());
            assertThat(element.attributes()).allSatisfy(attribute -> {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
                if (Set.of("href", "src", "action", "formaction", "xlink:href").contains(attribute.getKey())) {
                    assertThat(attribute.getValue().strip()).doesNotStartWithIgnoringCase("javascript");
                }
            });
        });
    }

    private static void isHostile(String text, String label) {
        assertThat(HostileProject.TEXTS).anyMatch(hostile -> text.equals(hostile + " " + label));
    }

    private static Document page(String path) {
        return Objects.requireNonNull(found.get(URI.create(server.address() + path)), path)
                .page();
    }

    private static String read(String path) throws Exception {
        try (var stream = URI.create(server.address() + path).toURL().openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
