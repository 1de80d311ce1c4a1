package eu.programmegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.TestProject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pictures and the comparison, as a browser gets them. */
final class LogicRoutesTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
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
    @CsvSource({
        "en/logic, data-from=\"KA220\"",
        "en/logic?action=KA2, data-from=\"KA2\"",
        "en/logic?concept=C02&content=bg, цифрова",
        "en/logic?period=2014-2020, data-from=\"SP\"",
        "en/concept/R1.4, concept=R1.4",
        "en/compare, id=\"systemic-impacts\"",
    })
    void thePageHoldsWhatItIsAbout(String path, String expected) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(expected);
    }

    @Test
    void thePartThatWasAskedForHasAnAddressOfItsOwn() throws Exception {
        assertThat(get("en/logic?action=KA210").headers().firstValue("Content-Location"))
                .hasValue("/en/logic?action=KA210");
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
