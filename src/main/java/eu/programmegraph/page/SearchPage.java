package eu.programmegraph.page;

import eu.programmegraph.concept.Concept;
import eu.programmegraph.concept.Language;
import eu.programmegraph.language.LabelSearch;
import eu.programmegraph.language.LabelSearch.Hit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a search has found.
 *
 * @param found how many concepts match, before only one scheme or period is looked at
 */
record SearchPage(SearchRequest request, int found, List<Result> results, List<Facet> schemes, List<Facet> periods) {

    /**
     * A concept that was found.
     *
     * @param matched the label that matched, unless that is the one shown
     */
    record Result(Item item, Term scheme, Optional<Term> matched, Optional<Term> definition) {}

    /** One value by which results can be narrowed, with how many there are of it, and where that leads. */
    record Facet(Term name, long count, String href, boolean chosen) {}

    static SearchPage of(SearchRequest request, LabelSearch search, Desk desk) {
        List<Hit> hits = search.find(request.text(), desk.links().reader().content());
        Map<Hit, Concept> concepts = new LinkedHashMap<>();
        hits.forEach(hit -> desk.thesaurus().concept(hit.notation()).ifPresent(concept -> concepts.put(hit, concept)));
        List<Result> results = concepts.entrySet().stream()
                .filter(found -> request.matches(found.getValue()))
                .map(found -> result(found.getKey(), found.getValue(), desk))
                .toList();
        return new SearchPage(
                request,
                concepts.size(),
                results,
                facets(
                        concepts.values().stream()
                                .filter(request.withScheme("")::matches)
                                .map(Concept::scheme),
                        desk.wording()::schemeTitle,
                        request::withScheme,
                        request.scheme(),
                        desk),
                facets(
                        concepts.values().stream()
                                .filter(request.withPeriod("")::matches)
                                .flatMap(concept -> concept.periods().stream()),
                        period -> desk.wording()
                                .only(period, desk.links().reader().content()),
                        request::withPeriod,
                        request.period(),
                        desk));
    }

    /** The first few, for somebody who is still typing. */
    SearchPage first(int most) {
        return new SearchPage(request, found, results.stream().limit(most).toList(), schemes, periods);
    }

    private static Result result(Hit hit, Concept concept, Desk desk) {
        Item item = Item.of(concept, desk);
        boolean shown = hit.label().equals(item.label().text()) || hit.label().equals(hit.notation());
        Language language = hit.language();
        return new Result(
                item,
                desk.wording().schemeTitle(concept.scheme()),
                shown ? Optional.empty() : Optional.of(desk.wording().only(hit.label(), language)),
                desk.wording().definition(concept.notation()));
    }

    private static List<Facet> facets(
            Stream<String> values,
            Function<String, Term> name,
            Function<String, SearchRequest> narrowed,
            String chosen,
            Desk desk) {
        Map<String, Long> counts = new LinkedHashMap<>();
        values.forEach(value -> counts.merge(value, 1L, Long::sum));
        List<Facet> facets = new ArrayList<>();
        counts.forEach((value, count) -> {
            boolean isChosen = value.equals(chosen);
            String href = narrowed.apply(isChosen ? "" : value).href(desk.links());
            facets.add(new Facet(name.apply(value), count, href, isChosen));
        });
        return facets;
    }
}
