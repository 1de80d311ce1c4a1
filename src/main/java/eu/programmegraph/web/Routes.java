package eu.programmegraph.web;

import eu.programmegraph.concept.Language;
import eu.programmegraph.web.Answer.Document;
import eu.programmegraph.web.Answer.Failure;
import eu.programmegraph.web.Answer.Freshness;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;

/** Finds what stands at a path of the site, in one generation. */
final class Routes {

    private final Snapshot snapshot;
    private final Asked asked;
    private final Assets assets;
    private final PageRoutes pages;
    private final DocumentRoutes documents;

    Routes(Snapshot snapshot, DatasetGraph dataset, Asked asked, Assets assets) {
        this.snapshot = snapshot;
        this.asked = asked;
        this.assets = assets;
        this.pages = new PageRoutes(snapshot, dataset, asked);
        this.documents = new DocumentRoutes(dataset, pages, asked);
    }

    /** The answer to a request for that path, which begins without a slash. */
    Answer answer(String path) {
        String first = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
        String rest = path.substring(Math.min(first.length() + 1, path.length()));
        Optional<Language> language = Asked.language(first);
        if (language.isPresent()) {
            return pages.answer(language.get(), rest);
        }
        return switch (first) {
            case "" -> pages.home("Accept-Language");
            case "assets" -> asset(rest);
            case "robots.txt" -> file(path, "text/plain; charset=utf-8", () -> SiteMap.robots(snapshot.address()));
            case "sitemap.xml" -> file(path, "application/xml", this::siteMap);
            default -> documents.answer(path);
        };
    }

    private String siteMap() {
        return new SiteMap(
                        snapshot.address(),
                        snapshot.thesaurus(),
                        snapshot.generation().manifest().created())
                .xml();
    }

    /** What there is in one form only. */
    private static Answer file(String path, String contentType, Supplier<String> text) {
        return new Document(contentType, path, path, "", List.of(), Freshness.GENERATION, () -> Content.of(text.get()));
    }

    private Answer asset(String name) {
        return assets.find(name)
                .<Answer>map(asset -> new Document(
                        asset.contentType(),
                        assets.path(name),
                        asset.fingerprint(),
                        "",
                        List.of(),
                        asset.fingerprint().equals(asked.parameter("v")) ? Freshness.FOR_EVER : Freshness.ASK_AGAIN,
                        () -> Content.of(asset.content())))
                .orElseGet(() -> new Failure(404, ""));
    }
}
