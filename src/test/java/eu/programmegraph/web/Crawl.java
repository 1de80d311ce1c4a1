package eu.programmegraph.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Goes from the home page wherever a page of this site leads. Pages that are followed are read, everything else is asked
 * for only.
 */
final class Crawl {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(Redirect.NORMAL)
            .build();

    private static final List<String> ATTRIBUTES = List.of("href", "src", "action", "hx-get", "data-terms");

    private final URI site;
    private final Predicate<URI> isFollowed;
    private final Predicate<URI> isAsked;
    private final Map<URI, Found> found = new TreeMap<>();
    private final Map<URI, Set<URI>> anchors = new HashMap<>();
    private final Set<URI> elsewhere = new TreeSet<>();

    /**
     * What an address answered.
     *
     * @param page what is there, if it was read; empty otherwise
     */
    record Found(int status, String contentType, int bytes, Document page, URI from) {}

    /**
     * Goes through a site.
     *
     * @param isFollowed whether the page there is read for more addresses
     * @param isAsked whether an address that is not followed is asked for
     */
    Crawl(String site, Predicate<URI> isFollowed, Predicate<URI> isAsked) throws Exception {
        this.site = URI.create(site);
        this.isFollowed = isFollowed;
        this.isAsked = isAsked;
        Map<URI, URI> next = Map.of(this.site, this.site);
        while (!next.isEmpty()) {
            found.putAll(fetch(next));
            next = leads(next.keySet());
        }
    }

    /** Each address with what it answered. */
    Map<URI, Found> found() {
        return found;
    }

    /** Each address that is not of this site. */
    Set<URI> elsewhere() {
        return elsewhere;
    }

    /** The anchors that pages lead to and that are not there. */
    Set<String> missingAnchors() {
        Set<String> missing = new TreeSet<>();
        anchors.forEach((target, from) -> {
            Found page = found.get(bare(target));
            if (page != null
                    && page.page().getElementById(target.getFragment()) == null
                    && !page.page().text().isEmpty()) {
                missing.add(target + " on " + from.iterator().next());
            }
        });
        return missing;
    }

    private Map<URI, Found> fetch(Map<URI, URI> addresses) throws InterruptedException, ExecutionException {
        Map<URI, Found> answers = new HashMap<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(4)) {
            Map<URI, Future<Found>> running = addresses.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> workers.submit(() -> get(entry.getKey(), entry.getValue()))));
            for (Map.Entry<URI, Future<Found>> answer : running.entrySet()) {
                answers.put(answer.getKey(), answer.getValue().get());
            }
        }
        return answers;
    }

    private Found get(URI address, URI from) throws IOException, InterruptedException {
        boolean isRead = isFollowed.test(address);
        HttpRequest request = HttpRequest.newBuilder(address)
                .method(isRead ? "GET" : "HEAD", BodyPublishers.noBody())
                .header("Accept", "text/html, */*;q=0.5")
                .build();
        HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
        String type = answer.headers().firstValue("Content-Type").orElse("");
        boolean isPage = isRead && type.startsWith("text/html");
        return new Found(
                answer.statusCode(),
                type,
                answer.body().getBytes(StandardCharsets.UTF_8).length,
                isPage ? Jsoup.parse(answer.body(), answer.uri().toString()) : new Document(""),
                from);
    }

    /** What those pages lead to and has not been asked for, each with the page that leads there. */
    private Map<URI, URI> leads(Collection<URI> pages) {
        Map<URI, URI> next = new HashMap<>();
        for (URI page : pages) {
            addresses(Objects.requireNonNull(found.get(page)).page())
                    .flatMap(address -> lead(page.resolve(address), page).stream())
                    .filter(target -> !found.containsKey(target))
                    .forEach(target -> next.putIfAbsent(target, page));
        }
        return next;
    }

    private static Stream<String> addresses(Document page) {
        return page.select("[href], [src], [action], [hx-get], [data-terms]").stream()
                .flatMap(element -> ATTRIBUTES.stream().filter(element::hasAttr).map(element::attr));
    }

    private Optional<URI> lead(URI target, URI from) {
        if (!site.getAuthority().equals(target.getAuthority())) {
            elsewhere.add(target);
            return Optional.empty();
        }
        if (target.getFragment() != null) {
            anchors.computeIfAbsent(target, key -> new TreeSet<>()).add(from);
        }
        URI address = bare(target);
        return isFollowed.test(address) || isAsked.test(address) ? Optional.of(address) : Optional.empty();
    }

    private static URI bare(URI address) {
        return URI.create(address.toString().replaceFirst("#.*", ""));
    }
}
