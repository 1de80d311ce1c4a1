package eu.programmegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.TestProject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Parameters that nobody's browser would send. */
final class HostileRequestTest {

    private static final List<String> PARAMETERS = List.of(
            "search?q=",
            "search?q=digital&scheme=",
            "search?q=digital&period=",
            "suggest?q=",
            "concepts?content=",
            "logic?action=",
            "logic?concept=",
            "logic?period=",
            "sparql?query=",
            "sparql?example=",
            "settings?content=lv&page=",
            "concept/",
            "");

    /** Percent-encoded: markup, an attribute, NUL, overlong UTF-8, a lone surrogate, a header, no encoding at all, much text. */
    private static final List<String> VALUES = List.of(
            "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "%22%20onfocus%3D%22alert(1)%22%20autofocus%20x%3D%22",
            "%27%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
            "%3C%2Ftextarea%3E%3C%2Ftitle%3E%3Csvg%20onload%3Dalert(1)%3E",
            "%00",
            "a%00b",
            "%C0%AFetc%C0%AFpasswd",
            "%C0%BCscript%C0%BE",
            "%ED%A0%80",
            "%FF%FE",
            "a%0D%0ASet-Cookie:%20a=b",
            "%zz",
            "%",
            "javascript%3Aalert(1)",
            "%E2%80%AEthgir",
            "%7B%7B7*7%7D%7D%24%7B7*7%7D",
            "..%2F..%2F..%2Fetc%2Fpasswd",
            "*%3F~(%22AND%20OR%20NOT%20%5B%5E",
            "w".repeat(10_000),
            "%D1%83".repeat(1500));

    private static final String FOREIGN =
            "script:not([src^=/assets/]), img, [onfocus], [onload], [onerror], [autofocus], [href^=javascript]";

    private static EndpointServer server;

    @BeforeAll
    static void start() {
        server = TestProject.serve(TestProject.store());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Arguments> requests() {
        return PARAMETERS.stream().flatMap(parameter -> VALUES.stream().map(value -> Arguments.of(parameter, value)));
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @MethodSource("requests")
    void isAnsweredWithoutBeingBelieved(String parameter, String value) throws Exception {
        String answer = send("/en/" + parameter + value);
        String head = answer.substring(0, answer.indexOf("\r\n\r\n"));
        String body = answer.substring(head.length());
        assertThat(Integer.parseInt(head.split(" ", 3)[1])).isIn(200, 302, 400, 404, 414, 431);
        assertThat(head.lines()).noneMatch(line -> line.startsWith("Set-Cookie"));
        if (head.toLowerCase(Locale.ROOT).contains("content-type: text/html")) {
            assertThat(Jsoup.parse(body).select(FOREIGN)).isEmpty();
        } else {
            assertThat(body).doesNotContain("<script>", "<img");
        }
    }

    /** Sends just that, which a client that minds the rules would not; HTTP/1.0, so that the answer ends the connection. */
    private static String send(String path) throws IOException {
        try (Socket socket = new Socket("localhost", server.port())) {
            String request = "GET " + path + " HTTP/1.0\r\nHost: localhost\r\nAccept: text/html\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
