package eu.programmegraph.web;

import eu.programmegraph.concept.Language;
import eu.programmegraph.graph.LiveDataset;
import eu.programmegraph.web.Answer.Document;
import eu.programmegraph.web.Answer.Failure;
import eu.programmegraph.web.Answer.Freshness;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;

/** Finds what stands at a path of the site, in one generation. */
final class Routes {

    /** Pages that others link to without naming a language. */
    private static final Set<String> WITHOUT_LANGUAGE = Set.of("coverage", "map");

    private final Asked asked;
    private final Assets assets;
    private final PageRoutes pages;
    private final PortalRoutes portals;
    private final DocumentRoutes documents;
    private final OntologyRoutes ontology;

    Routes(Snapshot snapshot, LiveDataset live, Asked asked, Assets assets) {
        this.asked = asked;
        this.assets = assets;
        DatasetGraph dataset = live.dataset();
        this.pages = new PageRoutes(snapshot, dataset, asked);
        this.portals = new PortalRoutes(snapshot, dataset, live.dumps(), pages, asked);
        this.documents = new DocumentRoutes(dataset, pages, asked);
        this.ontology = new OntologyRoutes(snapshot, dataset, pages, asked);
    }

    /** The answer to a request for that path, which begins without a slash. */
    Answer answer(String path) {
        String first = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
        String rest = path.substring(Math.min(first.length() + 1, path.length()));
        Optional<Language> language = Asked.language(first);
        if (language.isPresent()) {
            return pages.answer(language.get(), rest);
        }
        if (WITHOUT_LANGUAGE.contains(path)) {
            return pages.inLanguageOfBrowser(path);
        }
        return switch (first) {
            case "" -> pages.home("Accept-Language");
            case "assets" -> asset(rest);
            default -> portals.answer(path).or(() -> ontology.answer(path)).orElseGet(() -> documents.answer(path));
        };
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
