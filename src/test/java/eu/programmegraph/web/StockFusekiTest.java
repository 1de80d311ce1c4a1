package eu.programmegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.TestProject;
import eu.programmegraph.graph.Generation;
import eu.programmegraph.graph.Store;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Fuseki server as it comes runs {@code fuseki-config.ttl}; of ours it needs the analyzers only. */
final class StockFusekiTest {

    @TempDir
    private Path directory;

    @Test
    void servesTheSameFileWithItsOwnAssemblers() throws Exception {
        Generation generation = TestProject.publishInto(Store.at(directory.resolve("store")));
        Path configuration = directory.resolve("fuseki-config.ttl");
        String text = Files.readString(TestProject.CONFIGURATION);
        assertThat(text).contains("\"store/current/tdb2\"", "\"store/current/text\"");
        Files.writeString(configuration, text.replace("\"store/current", "\"" + directory + "/store/current"));
        FusekiServer stock = FusekiServer.create()
                .port(0)
                .parseConfigFile(configuration.toString())
                .build()
                .start();
        try {
            String search = """
                    PREFIX text: <http://jena.apache.org/text#>
                    PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                    SELECT ?notation { ?concept text:query ("умение" "lang:bg") ; skos:notation ?notation }""";
            assertThat(query(stock, search).body()).contains("I03");
            String count = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
            assertThat(query(stock, count).body())
                    .contains(">" + generation.manifest().counts().get("triples") + "<");
            HttpResponse<String> service = query(stock, "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }");
            assertThat(service.statusCode()).isEqualTo(422);
            assertThat(service.body()).contains("SERVICE execution disabled");
        } finally {
            stock.stop();
        }
    }

    private static HttpResponse<String> query(FusekiServer server, String query) throws Exception {
        URI address = URI.create("http://localhost:" + server.getPort() + "/sparql?query="
                + URLEncoder.encode(query, StandardCharsets.UTF_8));
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
