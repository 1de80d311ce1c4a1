package eu.programmegraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.TestProject;
import eu.programmegraph.web.Crawl.Found;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every address that a page in English or Bulgarian leads to. */
final class CrawlTest {

    private static final int LARGEST = 150_000; // bytes

    /** The ontology is one page, so that its terms are anchors; coverage is one, so that it is read and printed as a whole. */
    private static final int LARGEST_WHOLE = 300_000; // bytes

    private static final Pattern WHOLE = Pattern.compile("/[a-z]{2}/(ontology|coverage)");

    /** The pages that are read. */
    private static final Pattern FOLLOWED = Pattern.compile("/|/(en|bg)/.*");

    /** Each so many-th of what repeats others: parameters, languages, forms, and statements in the second language. */
    private static final int SAMPLE = 7;

    private static final Pattern REPEATED = Pattern.compile("/(sl|lv|pl)/.+|.*\\.(ttl|jsonld|rdf|nt|trig)"
            + "|/(en|bg)/[^?]+\\?.*|/bg/(attestation|link|alignment)/.*");

    private static final List<Map.Entry<Pattern, String>> TYPES = List.of(
            Map.entry(Pattern.compile(".*/coverage/.*\\.csv"), "text/csv"),
            Map.entry(Pattern.compile("/|/(en|sl|bg|lv|pl)/(?!terms\\.json).*"), "text/html"),
            Map.entry(Pattern.compile(".*\\.ttl"), "text/turtle"),
            Map.entry(Pattern.compile(".*\\.jsonld"), "application/ld+json"),
            Map.entry(Pattern.compile(".*\\.rdf"), "application/rdf+xml"),
            Map.entry(Pattern.compile(".*\\.nt"), "application/n-triples"),
            Map.entry(Pattern.compile(".*\\.trig"), "application/trig"),
            Map.entry(Pattern.compile("/assets/.*\\.css"), "text/css"),
            Map.entry(Pattern.compile("/assets/.*\\.js"), "text/javascript"),
            Map.entry(Pattern.compile("/assets/.*\\.svg"), "image/svg+xml"),
            Map.entry(Pattern.compile("/dump/.*\\.gz"), "application/gzip"));

    private static EndpointServer server;
    private static Crawl crawl;

    @BeforeAll
    static void goThroughTheSite() throws Exception {
        server = TestProject.serve(TestProject.store());
        Predicate<URI> isOfSample = address -> Math.floorMod(path(address).hashCode(), SAMPLE) == 0;
        Predicate<URI> isRepeated = address -> REPEATED.matcher(path(address)).matches();
        crawl = new Crawl(
                server.address(),
                address -> FOLLOWED.matcher(path(address)).matches()
                        && isRepeated.negate().or(isOfSample).test(address),
                isRepeated.negate().or(isOfSample));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everythingIsThere() {
        assertThat(crawl.found()).hasSizeGreaterThan(2000);
        assertThat(which(found -> found.status() != 200)).isEmpty();
        assertThat(crawl.elsewhere())
                .isNotEmpty()
                .allMatch(address -> List.of("http", "https").contains(address.getScheme()));
    }

    @Test
    void everyAnchorIsThere() {
        assertThat(crawl.missingAnchors()).isEmpty();
    }

    @Test
    void everythingIsWhatItsAddressSays() {
        crawl.found()
                .forEach((address, found) -> TYPES.stream()
                        .filter(type ->
                                type.getKey().matcher(address.getRawPath()).matches())
                        .findFirst()
                        .ifPresent(type -> assertThat(found.contentType())
                                .as(address.toString())
                                .startsWith(type.getValue())));
    }

    @Test
    void noPageIsLarge() {
        assertThat(crawl.found())
                .allSatisfy((address, found) -> assertThat(found.bytes())
                        .isLessThan(WHOLE.matcher(address.getPath()).matches() ? LARGEST_WHOLE : LARGEST));
    }

    @Test
    void aConceptIsReadWithFewBytes() throws Exception {
        Found concept = Objects.requireNonNull(crawl.found().get(URI.create(server.address() + "en/concept/I02")));
        long parts = 0;
        for (String part : concept.page().select("link[rel=stylesheet], script[src]").stream()
                .map(element -> element.absUrl("href") + element.absUrl("src"))
                .toList()) {
            parts += URI.create(part).toURL().openStream().readAllBytes().length;
        }
        assertThat(concept.bytes() + parts).isLessThan(LARGEST);
    }

    private static Stream<String> which(Predicate<Found> predicate) {
        return crawl.found().entrySet().stream()
                .filter(entry -> predicate.test(entry.getValue()))
                .map(entry -> "%d %s (%d bytes), from %s"
                        .formatted(
                                entry.getValue().status(),
                                entry.getKey(),
                                entry.getValue().bytes(),
                                entry.getValue().from()));
    }

    private static String path(URI address) {
        return address.getRawQuery() == null
                ? address.getRawPath()
                : address.getRawPath() + "?" + address.getRawQuery();
    }
}
