package eu.programmegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import eu.programmegraph.KeywordMapper;
import eu.programmegraph.TestProject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The Reconciliation API, as OpenRefine and its likes use it. */
final class ReconciliationTest {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static EndpointServer server;

    @BeforeAll
    static void start() {
        server = TestProject.serve(TestProject.store());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/web/reconcile.csv", delimiter = '|', quoteCharacter = '\0')
    void aNameFindsItsConcept(String query, String type, String notation, boolean isCertain) throws Exception {
        JsonObject asked = new JsonObject();
        asked.addProperty("query", query);
        if (type != null) {
            asked.addProperty("type", type);
        }
        JsonObject first = candidates(asked).get(0).getAsJsonObject();
        assertThat(first.get("id").getAsString()).isEqualTo(notation);
        assertThat(first.get("match").getAsBoolean()).isEqualTo(isCertain);
        assertThat(first.get("score").getAsDouble()).isBetween(isCertain ? 95.0 : 30.0, isCertain ? 100.0 : 85.0);
    }

    @Test
    void aNameThatTwoConceptsHaveIsNotCertain() throws Exception {
        JsonArray candidates = candidates(object("{'query':'digital transformation'}"));
        assertThat(strings(candidates, "id")).contains("C02", "P03");
        assertThat(strings(candidates, "match")).containsOnly("false");
    }

    @Test
    void aBatchIsAnsweredAsOpenRefineSendsIt() throws Exception {
        String queries = """
                {"q0":{"query":"digital skills","type":"IndividualImpact","type_strict":"should","limit":5,
                "properties":[{"pid":"period","v":"2021-2027"},{"pid":"scheme","v":"individual-impacts"}]},
                "q1":{"query":"borba proti dopingu","type":"Goal","type_strict":"should"},"q2":{"query":""}}""";
        HttpResponse<String> answer = post("queries=" + encode(queries));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/json");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        JsonObject batch = object(answer.body());
        assertThat(batch.keySet()).containsExactly("q0", "q1", "q2");
        assertThat(batch.getAsJsonObject("q0").getAsJsonArray("result")).hasSizeBetween(1, 5);
        assertThat(batch.getAsJsonObject("q2").getAsJsonArray("result")).isEmpty();
        assertThat(get("?queries=" + encode(queries)).body()).isEqualTo(answer.body());
    }

    @Test
    void aConditionThatFailsLowersTheScoreAndTheCertainty() throws Exception {
        JsonObject plain =
                candidates(object("{'query':'digital competence'}")).get(0).getAsJsonObject();
        JsonObject failing = candidates(
                        object("{'query':'digital competence','properties':[{'pid':'scheme','v':'challenges'}]}"))
                .get(0)
                .getAsJsonObject();
        assertThat(plain.get("match").getAsBoolean()).isTrue();
        assertThat(failing.get("match").getAsBoolean()).isFalse();
        assertThat(failing.get("score").getAsDouble())
                .isLessThan(plain.get("score").getAsDouble());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'properties':[{'pid':'notation','v':'I03'}]} | I03",
                "{'properties':[{'pid':'prefLabel@lv','v':'digitala kompetence'}]} | I03",
                "{'query':'doping','properties':[{'pid':'broader','v':{'id':'S12'}}]} | S12.1",
                "{'properties':[{'pid':'broader','v':['https://w3id.org/programme-graph/concept/S12']}],'limit':1} | S12.1"
            },
            quoteCharacter = '"')
    void propertiesFindConceptsToo(String query, String notation) throws Exception {
        assertThat(strings(candidates(object(query)), "id")).first().isEqualTo(notation);
    }

    @Test
    void candidatesOfAnotherTypeComeLaterOrNotAtAll() throws Exception {
        String query = "{'query':'digital','type':'Priority','limit':100,'type_strict':'%s'}";
        assertThat(types(query.formatted("any"))).containsOnly("Priority");
        assertThat(types(query.formatted("should"))).startsWith("Priority").contains("IndividualImpact");
        assertThat(types("{'query':'digital','type':'Nothing'}")).isEmpty();
    }

    @Test
    void dataExtensionGivesValuesInTheOrderAskedFor() throws Exception {
        String extend = """
                {"ids":["I03","S12.1","nothing"],"properties":[{"id":"prefLabel@sl"},{"id":"broader"},
                {"id":"altLabel@en","settings":{"limit":"2"}},{"id":"period"},{"id":"closeMatch"},{"id":"notation"}]}""";
        HttpResponse<String> answer = post("extend=" + encode(extend));
        JsonObject rows = object(answer.body()).getAsJsonObject("rows");
        assertThat(rows.keySet()).containsExactly("I03", "S12.1", "nothing");
        JsonObject impact = rows.getAsJsonObject("I03");
        assertThat(strings(impact.getAsJsonArray("prefLabel@sl"), "str"))
                .containsExactly("digitalne kompetence posameznika");
        assertThat(impact.getAsJsonArray("altLabel@en")).hasSize(2);
        assertThat(strings(impact.getAsJsonArray("closeMatch"), "str")).anyMatch(iri -> iri.startsWith("http"));
        assertThat(strings(rows.getAsJsonObject("S12.1").getAsJsonArray("broader"), "id"))
                .containsExactly("S12");
        assertThat(rows.getAsJsonObject("nothing").getAsJsonArray("notation")).isEmpty();
    }

    @Test
    void suggestionsGoOnAtTheCursor() throws Exception {
        List<String> all = strings(results("/suggest/entity?prefix=dig"), "id");
        assertThat(all).hasSizeGreaterThan(3).contains("I03");
        assertThat(strings(results("/suggest/entity?prefix=dig&cursor=2"), "id").subList(0, 2))
                .isEqualTo(all.subList(2, 4));
        assertThat(strings(results("/suggest/type?prefix=impact"), "id"))
                .containsExactly("IndividualImpact", "SystemicImpact");
        assertThat(strings(results("/suggest/property?prefix=lab"), "id")).contains("prefLabel@en", "altLabel@pl");
        assertThat(strings(results("/suggest/entity?prefix="), "id")).isEmpty();
    }

    @Test
    void theServiceSpeaksTheLanguageOfItsPath() throws Exception {
        JsonObject manifest = object(get("/sl").body());
        assertThat(manifest.getAsJsonObject("view").get("url").getAsString())
                .isEqualTo(server.address() + "sl/concept/{{id}}");
        assertThat(strings(results("/sl/suggest/entity?prefix=I03"), "name"))
                .containsExactly("digitalne kompetence posameznika");
    }

    @Test
    void aPreviewMayBeEmbeddedAnywhereAndRunsNothing() throws Exception {
        HttpResponse<String> preview = get("/preview?id=I03");
        assertThat(preview.body()).contains("digital competence", server.address() + "en/concept/I03");
        assertThat(header(preview, "Content-Security-Policy"))
                .contains("frame-ancestors *", "default-src 'none'")
                .doesNotContain("script-src");
        assertThat(preview.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(get("/preview?id=%3Cscript%3E").statusCode()).isEqualTo(404);
    }

    @Test
    void everyAnswerIsAsTheSchemasHaveIt() throws Exception {
        ReconciliationSchemas schemas = ReconciliationSchemas.read();
        schemas.check(get("").body(), "manifest");
        schemas.check(get("/sl").body(), "manifest");
        schemas.check(get("/suggest/entity?prefix=dig").body(), "suggest-entities-response");
        schemas.check(get("/suggest/type?prefix=").body(), "suggest-types-response");
        schemas.check(get("/suggest/property?prefix=").body(), "suggest-properties-response");
        schemas.check(get("/properties?type=Action&limit=3").body(), "data-extension-property-proposal");
        schemas.check(
                get("?queries=" + encode("{\"q\":{\"query\":\"digital\"}}")).body(), "reconciliation-result-batch");
        JsonArray properties = object(get("/properties").body()).getAsJsonArray("properties");
        String extend = "{\"ids\":[\"I03\",\"S12\",\"KA220\",\"?\"],\"properties\":" + properties + "}";
        schemas.check(extend, "data-extension-query");
        schemas.check(post("extend=" + encode(extend)).body(), "data-extension-response");
        assertThat(schemas.accepts("{\"versions\":[\"0.1\"]}", "manifest")).isFalse();
    }

    @Test
    void theBatchesOfTheSpecificationAreUnderstood() throws Exception {
        ReconciliationSchemas schemas = ReconciliationSchemas.read();
        for (String batch : ReconciliationSchemas.examples("reconciliation-query-batch/valid")) {
            HttpResponse<String> answer = post("queries=" + encode(batch));
            assertThat(answer.statusCode()).as(batch).isEqualTo(200);
            schemas.check(answer.body(), "reconciliation-result-batch");
        }
        for (String batch : ReconciliationSchemas.examples("reconciliation-query-batch/invalid")) {
            assertThat(post("queries=" + encode(batch)).statusCode()).as(batch).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/web/reconcile-refused.csv", delimiter = '|', quoteCharacter = '\0')
    void whatIsWrongIsRefusedAndSaid(String method, String path, String body, int status, String message)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path == null ? "" : path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        refused(CLIENT.send(request.build(), BodyHandlers.ofString()), status, message);
    }

    @Test
    void whatIsTooMuchIsRefused() throws Exception {
        String many = IntStream.rangeClosed(0, ReconciliationInput.MOST_QUERIES)
                .mapToObj(i -> "\"q%d\":{\"query\":\"x\"}".formatted(i))
                .collect(Collectors.joining(",", "{", "}"));
        refused(post("queries=" + encode(many)), 413, "51 queries in a batch are too many; there can be 50.");
        refused(post("queries=" + encode("{\"q\":{\"query\":\"" + "x".repeat(1001) + "\"}}")), 413, "1001 characters");
        refused(post("queries=" + "x".repeat(BoundedForm.MOST_BYTES)), 413, "The body has more than 1048576 bytes.");
        refused(post("queries=" + "[".repeat(100_000)), 400, "not valid JSON");
        refused(get("/suggest/entity?prefix=" + "x".repeat(2000)), 414, "2000 characters");
        refused(
                CLIENT.send(
                        HttpRequest.newBuilder(at(""))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{}"))
                                .build(),
                        BodyHandlers.ofString()),
                415,
                "application/json");
    }

    @Test
    void whoHasAnAnswerIsNotSentItAgain() throws Exception {
        String tag = header(get(""), "ETag");
        HttpRequest again =
                HttpRequest.newBuilder(at("")).header("If-None-Match", tag).build();
        assertThat(CLIENT.send(again, BodyHandlers.ofString()).statusCode()).isEqualTo(304);
    }

    @Test
    void thePublicAddressIsHonoured() throws Exception {
        ServerSettings settings = ServerSettings.builder()
                .port(0)
                .publicBase(Optional.of(URI.create("https://example.org/graph/")))
                .largestAnswer(1 << 20)
                .shutdownGrace(Duration.ofSeconds(1))
                .build();
        try (EndpointServer proxied =
                EndpointServer.start(settings, TestProject.store(), TestProject.configuration(), KeywordMapper::new)) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(proxied.address() + "reconcile"))
                    .build();
            String manifest = CLIENT.send(request, BodyHandlers.ofString()).body();
            assertThat(manifest)
                    .contains("https://example.org/graph/reconcile/preview?id\\u003d{{id}}")
                    .doesNotContain("localhost");
        }
    }

    private static void refused(HttpResponse<String> answer, int status, String message) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonObject error = object(answer.body());
        assertThat(error.get("status").getAsString()).isEqualTo("error");
        assertThat(error.get("message").getAsString()).contains(message);
    }

    private static List<String> types(String query) throws Exception {
        return candidates(object(query)).asList().stream()
                .map(candidate -> candidate.getAsJsonObject().getAsJsonArray("type"))
                .flatMap(types -> strings(types, "id").stream())
                .toList();
    }

    private static JsonArray candidates(JsonObject query) throws Exception {
        JsonObject batch = new JsonObject();
        batch.add("q0", query);
        HttpResponse<String> answer = post("queries=" + encode(batch.toString()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return object(answer.body()).getAsJsonObject("q0").getAsJsonArray("result");
    }

    private static JsonArray results(String path) throws Exception {
        return object(get(path).body()).getAsJsonArray("result");
    }

    private static List<String> strings(JsonArray objects, String key) {
        return objects.asList().stream()
                .map(JsonElement::getAsJsonObject)
                .map(object -> object.get(key).getAsString())
                .toList();
    }

    private static JsonObject object(String json) {
        return JsonParser.parseString(json).getAsJsonObject();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(at(""))
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(BodyPublishers.ofString(form))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private static URI at(String path) {
        return URI.create(server.address() + "reconcile" + path);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
