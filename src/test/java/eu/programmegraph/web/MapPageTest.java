package eu.programmegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import eu.programmegraph.KeywordMapper;
import eu.programmegraph.TestProject;
import eu.programmegraph.mapping.Explanation;
import eu.programmegraph.mapping.Match;
import eu.programmegraph.mapping.OutcomeMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page Map as an HTTP client sees it. */
final class MapPageTest {

    private static final String HTML = "text/html";
    private static final String ANY = "*/*";
    private static final String TEXT =
            "The pupils gained digital skills and language skills.\r\nThe weather was nice on Monday.\r\nAn inclusive school for all.";
    private static final String HEADER = "id,rank,concept,notation,label,confidence,evidence,decision";

    private static EndpointServer server;

    @BeforeAll
    static void start() throws Exception {
        server = TestProject.serve(TestProject.store());
        waitForMapper(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void waitForMapper(EndpointServer server) throws Exception {
        for (int tries = 0;
                tries < 100 && text("x").send(server.address() + "map", ANY).statusCode() == 503;
                tries++) {
            Thread.sleep(100);
        }
    }

    private static SentForm text(String text) {
        return SentForm.of(Map.of("text", text));
    }

    private static SentForm table(String table) {
        return new SentForm().field("text", "").file("table.csv", table.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> post(SentForm form, String accept) throws Exception {
        return form.send(server.address() + "en/map", accept);
    }

    private static Document page(SentForm form) throws Exception {
        HttpResponse<String> answer = post(form, HTML);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self'");
        return Jsoup.parse(answer.body(), server.address());
    }

    @Test
    void theFormIsThereAndIsPartOfTheSite() throws Exception {
        HttpResponse<String> answer = get("en/map", "en");
        assertThat(answer.statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("nav.sections a[aria-current=page]").text()).isEqualTo("Map");
        assertThat(page.expectFirst("form.map-form").attr("enctype")).isEqualTo("multipart/form-data");
        assertThat(get("sitemap-pages.xml", "en").body()).contains("/en/map</loc>");
    }

    @ParameterizedTest
    @CsvSource({
        "map, en, /en/map",
        "map, 'fr, pl;q=0.5', /pl/map",
        "coverage, sl, /sl/coverage",
        "coverage?country=SVN&year=2022, bg-BG, /bg/coverage?country=SVN&year=2022",
        "map?content=lv, xx, /en/map?content=lv"
    })
    void withoutALanguageTheWayLeadsToThatOfTheBrowser(String path, String languages, String location)
            throws Exception {
        HttpResponse<String> answer = get(path, languages);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains(location);
        assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept-Language");
    }

    @Test
    void aTextIsShownSentenceBySentenceWithItsGoalsAndWhy() throws Exception {
        Document page = page(text(TEXT));
        assertThat(page.select(".figures b").eachText()).containsExactly("2", "1", "3");
        List<Element> texts = page.select(".mapped-texts > li");
        assertThat(texts).hasSize(2);
        assertThat(texts.getFirst().select(".mapped-text mark").eachText()).containsExactly("digital", "language");
        Element goal = texts.getFirst().expectFirst(".mapped-goal");
        assertThat(goal.select("a.item").attr("href")).isEqualTo("/en/concept/I03");
        assertThat(goal.text()).contains("I03", "digital competence", "88%");
        assertThat(goal.select("details").text()).contains("digital +1.00");
        assertThat(page.expectFirst("#text").wholeText().strip()).isEqualTo(TEXT.replace("\r\n", "\n"));
    }

    @Test
    void aTextThatServesNothingSaysSo() throws Exception {
        Document page = page(text("The weather was nice on Monday."));
        assertThat(page.select(".notice").text()).isEqualTo("No goal was found.");
        assertThat(page.select("datalist, .take")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void aTableIsReadWithAnyDelimiterAndQuotedLineBreaks(String delimiter) throws Exception {
        String rows =
                "\uFEFFNr|Wortlaut|sprache\r\nx-1|\"Digital, at last;\r\na digital school\"|de\r\n\r\nx-2|nothing|\r\n";
        SentForm form = table(rows.replace("|", delimiter))
                .field("id-column", "Nr")
                .field("text-column", "Wortlaut")
                .field("language-column", "sprache");
        Document page = page(form);
        assertThat(page.select(".figures b").eachText()).containsExactly("1", "1", "1");
        Element text = page.expectFirst(".mapped-text");
        assertThat(text.select(".identifier").text()).isEqualTo("x-1");
        assertThat(text.select("span[lang=de]").text()).isEqualTo("Digital, at last; a digital school");
        assertThat(page.select("#id-column").attr("value")).isEqualTo("Nr");
        HttpResponse<String> download = SentForm.of(page.expectFirst(".mapped form"))
                .field("decision-2-I03", "accept")
                .send(server.address() + "en/map", HTML);
        assertThat(download.body().lines().skip(1)).singleElement().asString().endsWith(",0.88,digital,accept");
    }

    @Test
    void decisionsComeBackInTheTable() throws Exception {
        Element form = page(text(TEXT)).expectFirst(".mapped form");
        assertThat(form.select("select").eachAttr("name"))
                .containsExactly("decision-1-I03", "decision-1-I02", "decision-3-S12.1");
        HttpResponse<String> answer = SentForm.of(form)
                .field("decision-1-I03", "accept")
                .field("decision-1-I02", "reject")
                .field("other-1-I02", " i05.1 ")
                .field("decision-3-S12.1", "")
                .send(server.address() + form.attr("action").substring(1), HTML);
        assertThat(answer.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"mapping.csv\"");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8; header=present");
        assertThat(answer.body().lines())
                .containsExactly(
                        HEADER,
                        "1,1,https://w3id.org/programme-graph/concept/I03,I03,digital competence,0.88,digital,accept",
                        "1,2,https://w3id.org/programme-graph/concept/I02,I02,foreign language competences,0.88,language,I05.1",
                        "3,1,https://w3id.org/programme-graph/concept/S12.1,S12.1,fight against doping,0.88,inclusi,");
        assertThat(SentForm.of(form)
                        .field("bom", "yes")
                        .send(server.address() + "map", ANY)
                        .body())
                .startsWith("\uFEFF" + HEADER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            decision-1-I03 | perhaps | 400 | The decision on I03 for text "1" is "perhaps", neither accept nor reject.
            other-1-I03    | KA220   | 400 | "KA220", named instead of I03 for text "1", is not the notation of a goal.
            other-1-I03    | =1+1    | 400 | is not the notation of a goal.
            decision-1-I05 | accept  | 409 | Decisions are on matches that the mapper does not find any more.
            decision-9-I03 | reject  | 409 | Map the texts again.
            format         | xml     | 400 | The format "xml" is not known. Ask for csv or json.
            """)
    void whatIsNoDecisionIsRefused(String field, String value, int status, String message) throws Exception {
        SentForm form = text(TEXT).field(field, value);
        HttpResponse<String> answer = post(field.equals("format") ? form : form.field("format", "csv"), HTML);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Jsoup.parse(answer.body()).text()).contains(message);
    }

    @Test
    void programsAreAnsweredInCsvOrJson() throws Exception {
        assertThat(post(text(TEXT), "text/csv").body()).startsWith(HEADER);
        assertThat(post(text(TEXT).field("format", "csv"), HTML).body()).startsWith(HEADER);
        HttpResponse<String> answer = post(text(TEXT), "application/json");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        JsonArray texts = JsonParser.parseString(answer.body()).getAsJsonArray();
        assertThat(texts).hasSize(3);
        JsonObject first = texts.get(0).getAsJsonObject();
        assertThat(first.keySet()).containsExactly("id", "language", "mapper", "matches", "text");
        JsonObject match = first.getAsJsonArray("matches").get(0).getAsJsonObject();
        assertThat(match.get("notation").getAsString()).isEqualTo("I03");
        assertThat(first.get("text")
                        .getAsString()
                        .substring(
                                match.get("start").getAsInt(), match.get("end").getAsInt()))
                .isEqualTo("digital");
    }

    @Test
    void aFormWithoutFilesIsTakenToo() throws Exception {
        HttpResponse<String> answer = SentForm.send(
                server.address() + "map",
                "text/csv",
                "application/x-www-form-urlencoded; charset=utf-8",
                "text=This+is+a+digital+school%0Afor+us".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.body()).contains(",I03,digital competence,");
    }

    @Test
    void whatIsSentIsShownAndNeverRun() throws Exception {
        String evil = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";
        String cell = "\"" + evil.replace("\"", "\"\"") + " digital\"";
        SentForm form = new SentForm()
                .file(
                        "</h1><script>alert(2)</script>.csv",
                        ("id,text,lang\n" + cell + "," + cell + "," + cell + "\n").getBytes(StandardCharsets.UTF_8))
                .field("language", evil);
        Document page = page(form);
        assertThat(page.select(".identifier").text()).contains("<script>alert(1)");
        assertThat(page.select("script:not([src]), img, .mapped script, [onerror]"))
                .as(page.outerHtml())
                .isEmpty();
        HttpResponse<String> refused = post(table("id,\"" + evil.replace("\"", "\"\"") + "\"\n1,2\n"), HTML);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(refused.body()).select("main script, main img")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@A1"})
    void noCellBecomesAFormula(String id) throws Exception {
        HttpResponse<String> answer =
                post(table("id,text\n\"" + id + "\",digital\n").field("format", "csv"), ANY);
        assertThat(answer.body().lines().skip(1)).singleElement().asString().startsWith("'" + id + ",1,");
    }

    static Stream<Refused> refused() {
        byte[] latin = "id,text\n1,gut\n2,größe\n".getBytes(StandardCharsets.ISO_8859_1);
        return Stream.of(
                new Refused("nothing", text(" \n"), 400, "There is nothing to map."),
                new Refused(
                        "no such column",
                        table("id,statement\n1,x\n"),
                        400,
                        "The table has no column \"text\". Its columns are: id, statement. Name them in the form"),
                new Refused(
                        "column named amiss",
                        table("id,text\n1,x\n").field("language-column", "sprache"),
                        400,
                        "no column \"sprache\""),
                new Refused("quote not closed", table("id,text\n1,x\n2,\"never closed\n"), 400, "after row 2"),
                new Refused(
                        "not UTF-8", new SentForm().file("t.csv", latin), 400, "line 3 has the byte F6 after \"2,gr\""),
                new Refused(
                        "too many texts",
                        table("id,text\n" + "1,digital\n".repeat(2_001)),
                        413,
                        "There are more than 2000 texts."),
                new Refused(
                        "too many sentences",
                        text("This sentence states nothing.\n".repeat(2_001)),
                        413,
                        "There are more than 2000 texts."),
                new Refused(
                        "too long a text",
                        table("id,text\n1,x\n2," + "long ".repeat(2_001) + "\n"),
                        413,
                        "Row 3 (\"long long"),
                new Refused("too long a sentence", text("long ".repeat(2_001)), 413, "Sentence 1 (\"long long"),
                new Refused("too large", text("x".repeat(2 << 20)), 413, "The body has more than 1310720 bytes."),
                new Refused("too many fields", many(1_200), 400, "It can have 1100 fields."));
    }

    /** What is sent, and how it is refused. */
    record Refused(String name, SentForm form, int status, String message) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static SentForm many(int fields) {
        SentForm form = text(TEXT);
        IntStream.range(0, fields).forEach(at -> form.field("decision-" + at + "-I03", ""));
        return form;
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatCannotBeMappedIsRefusedWithWhatToDo(Refused refused) throws Exception {
        HttpResponse<String> answer = post(refused.form(), HTML);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(refused.status());
        assertThat(Jsoup.parse(answer.body()).text()).contains(refused.message());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json                  | {}                    | 415 | The body is "application/json"
            multipart/form-data               | x                     | 400 | The body is not a form of the type multipart/form-data
            multipart/form-data; boundary=b   | --b                   | 400 | The body is not a form of the type multipart/form-data
            application/x-www-form-urlencoded | text=%ZZ              | 400 | The form is not percent-encoded
            """)
    void whatIsNoFormIsRefused(String type, String body, int status, String message) throws Exception {
        HttpResponse<String> answer =
                SentForm.send(server.address() + "en/map", HTML, type, body.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Jsoup.parse(answer.body()).text()).contains(message);
    }

    @Test
    void asManyMatchesAreShownAsABrowserBearsAndTheFileHasAll() throws Exception {
        Document page = page(table("id,text\n" + "1,digital language\n".repeat(400)));
        assertThat(page.select(".mapped-texts > li")).hasSize(250);
        assertThat(page.select(".mapped-goal details")).hasSize(50);
        assertThat(page.select(".notice").text()).contains("The file has all of them.");
        HttpResponse<String> file =
                SentForm.of(page.expectFirst(".mapped form")).send(server.address() + "map", ANY);
        assertThat(file.body().lines()).hasSize(801);
    }

    @Test
    void untilThereIsAMapperTheFormIsThereAndWhoSendsItIsToldToComeAgain() throws Exception {
        CompletableFuture<OutcomeMapper> mapper = new CompletableFuture<>();
        try (EndpointServer early = serve(mapper::join, Duration.ofSeconds(30))) {
            assertThat(Jsoup.connect(early.address() + "en/map").get().select("form.map-form"))
                    .hasSize(1);
            HttpResponse<String> answer = text(TEXT).send(early.address() + "en/map", HTML);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("10");
            assertThat(Jsoup.parse(answer.body()).text()).contains("The mapper is still learning from its examples.");
            mapper.complete(new KeywordMapper());
            waitForMapper(early);
            assertThat(text(TEXT).send(early.address() + "en/map", HTML).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aMapperThatCannotBeMadeIsTold() throws Exception {
        Supplier<OutcomeMapper> broken = () -> {
            throw new IllegalStateException("as this test wants it");
        };
        try (EndpointServer without = serve(broken, Duration.ofSeconds(30))) {
            String told = "";
            for (int tries = 0; tries < 100 && !told.contains("could not be made"); tries++) {
                Thread.sleep(50);
                told = text(TEXT).send(without.address() + "map", ANY).body();
            }
            assertThat(told).contains("The mapper could not be made; the server's log tells why.");
        }
    }

    @Test
    void whatTakesTooLongEndsAndWhoeverFindsNoPlaceComesAgain() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        try (EndpointServer slow = serve(() -> new Slow(go), Duration.ofSeconds(1))) {
            waitForMapper(slow);
            List<CompletableFuture<HttpResponse<String>>> answers = IntStream.rangeClosed(
                            0, Runtime.getRuntime().availableProcessors())
                    .mapToObj(at -> CompletableFuture.supplyAsync(() -> sent(slow), Thread::startVirtualThread))
                    .toList();
            HttpResponse<?> first = (HttpResponse<?>) CompletableFuture.anyOf(answers.toArray(CompletableFuture[]::new))
                    .join();
            assertThat(first.statusCode()).isEqualTo(503);
            assertThat(first.body().toString()).contains("Texts of others are being mapped.");
            go.countDown();
            assertThat(answers.stream().map(answer -> answer.join().body()))
                    .filteredOn(
                            body -> body.contains("The time is up. Texts mapped until then: 1. Send fewer at a time."))
                    .hasSize(answers.size() - 1);
        }
    }

    private static HttpResponse<String> sent(EndpointServer server) {
        try {
            return text(TEXT).send(server.address() + "map", "text/csv");
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Waits before it maps a text. */
    private record Slow(CountDownLatch go, KeywordMapper mapper) implements OutcomeMapper {

        Slow(CountDownLatch go) {
            this(go, new KeywordMapper());
        }

        @Override
        public String version() {
            return mapper.version();
        }

        @Override
        public List<Match> matches(String statement, String language) {
            try {
                go.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return mapper.matches(statement, language);
        }

        @Override
        public Explanation explain(String statement, String language, String notation) {
            return mapper.explain(statement, language, notation);
        }
    }

    private static EndpointServer serve(Supplier<OutcomeMapper> mapper, Duration timeout) {
        ServerSettings settings = ServerSettings.builder()
                .port(0)
                .queryTimeout(Optional.of(timeout))
                .largestAnswer(1 << 26)
                .shutdownGrace(Duration.ofSeconds(1))
                .build();
        return EndpointServer.start(settings, TestProject.store(), TestProject.configuration(), mapper);
    }

    private static HttpResponse<String> get(String path, String languages) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.address() + path))
                                .header("Accept", HTML)
                                .header("Accept-Language", languages)
                                .build(),
                        BodyHandlers.ofString());
    }
}
