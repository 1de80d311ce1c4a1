package eu.programmegraph.page;

import eu.programmegraph.ProgramFile;
import eu.programmegraph.concept.Language;
import eu.programmegraph.query.NamedQuery;
import eu.programmegraph.query.QueryCatalogue;
import eu.programmegraph.vocab.ProgrammeIri;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The query editor.
 *
 * @param query what stands in it
 * @param asked whether that was asked for; otherwise the editor may go on with what the reader wrote last
 * @param start what a new query begins with
 * @param chosen the example that was asked for
 * @param themes all examples
 */
record EditorPage(String query, boolean asked, String start, Optional<Example> chosen, List<Theme> themes) {

    private static final NamedQuery START =
            NamedQuery.parse("start", ProgramFile.text(EditorPage.class, "start.rq"), "start.rq");

    /** What the IRIs begin with that have a page of their own. */
    static final String BASE = ProgrammeIri.BASE;

    /** The formats of an answer with rows, and of ASK. */
    static final List<Format> TABLES = List.of(
            new Format("CSV", "text/csv", "csv"),
            new Format("TSV", "text/tab-separated-values", "tsv"),
            new Format("JSON", "application/sparql-results+json", "json"),
            new Format("XML", "application/sparql-results+xml", "xml"));

    /** The formats of an answer with statements. */
    static final List<Format> GRAPHS = List.of(
            new Format("Turtle", "text/turtle", "ttl"),
            new Format("JSON-LD", "application/ld+json", "jsonld"),
            new Format("N-Triples", "application/n-triples", "nt"),
            new Format("RDF/XML", "application/rdf+xml", "rdf"),
            new Format("TriG", "application/trig", "trig"));

    /** A format that the endpoint answers in. */
    record Format(String name, String mediaType, String suffix) {}

    /** The examples about one matter, by title. */
    record Theme(String name, List<Example> examples) {}

    /**
     * A query of the catalogue, in the reader's language.
     *
     * @param parameters what each of its parameters means, in English
     * @param text the query itself
     */
    record Example(
            String name,
            Term title,
            Term question,
            List<String> audience,
            Map<String, String> parameters,
            String text,
            String href) {}

    /** The page; nothing if there is no example of the name that is asked for. */
    static Optional<EditorPage> of(EditorRequest request, QueryCatalogue catalogue, Links links) {
        Optional<Example> chosen =
                catalogue.find(request.example()).map(query -> example(query, request.values(), links));
        if (!request.example().isEmpty() && chosen.isEmpty()) {
            return Optional.empty();
        }
        String start = START.body(language(links));
        String query = request.query().isEmpty() ? chosen.map(Example::text).orElse(start) : request.query();
        return Optional.of(new EditorPage(query, request.isSpecific(), start, chosen, themes(catalogue, links)));
    }

    boolean isChosen(Example example) {
        return chosen.isPresent() && chosen.get().name().equals(example.name());
    }

    private static List<Theme> themes(QueryCatalogue catalogue, Links links) {
        Map<String, List<NamedQuery>> byTheme = catalogue.all().stream()
                .collect(Collectors.groupingBy(NamedQuery::theme, TreeMap::new, Collectors.toList()));
        return byTheme.entrySet().stream()
                .map(theme -> new Theme(theme.getKey(), examples(theme.getValue(), links)))
                .toList();
    }

    private static List<Example> examples(List<NamedQuery> queries, Links links) {
        return queries.stream()
                .map(query -> example(query, Map.of(), links))
                .sorted(Comparator.comparing(example -> example.title().text()))
                .toList();
    }

    private static Example example(NamedQuery query, Map<String, String> asked, Links links) {
        Map<String, String> values = new HashMap<>(language(links));
        values.putAll(asked);
        Term title = term(query.title(), links);
        return new Example(
                query.name(),
                title,
                term(query.question(), links),
                query.audience(),
                new TreeMap<>(query.parameters()),
                "# " + title.text() + "\n\n" + query.body(values),
                links.page("sparql", "example", query.name()));
    }

    private static Map<String, String> language(Links links) {
        return Map.of("language", links.reader().content().tag());
    }

    /** The text in the language of the interface, or else in English. */
    private static Term term(Map<String, String> texts, Links links) {
        Language wanted = links.reader().language();
        return Stream.of(wanted, Language.EN)
                .filter(language -> texts.containsKey(language.tag()))
                .findFirst()
                .map(language -> new Term(texts.getOrDefault(language.tag(), ""), language, language == wanted))
                .orElseThrow();
    }
}
