package eu.programmegraph.web;

import eu.programmegraph.concept.Concept;
import eu.programmegraph.concept.Labels;
import eu.programmegraph.concept.Language;
import eu.programmegraph.concept.Thesaurus;
import eu.programmegraph.language.LabelSearch;
import eu.programmegraph.vocab.ProgrammeIri;
import eu.programmegraph.web.Candidate.Features;
import eu.programmegraph.web.ConceptNames.Closeness;
import eu.programmegraph.web.ReconciliationQuery.Condition;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the concepts that a query may mean, and tells how likely each is. */
final class ConceptMatcher {

    private static final double NOTATION = 100;
    private static final double PREFERRED_LABEL = 100;
    private static final double ALTERNATIVE_LABEL = 95;

    /** Whatever is not the same stays clearly below what is. */
    private static final double SIMILAR_LABEL = 75;

    private static final double SAME_WORDS = 10;
    private static final double OF_ANOTHER_TYPE = 0.6;
    private static final double NO_CONDITION_MET = 0.5;

    /** Below, labels have but a word ending in common. */
    private static final double LEAST_SIMILARITY = 0.45;

    private final Thesaurus thesaurus;
    private final LabelSearch search;
    private final ConceptNames names;

    ConceptMatcher(Thesaurus thesaurus, LabelSearch search, Collection<Labels> labels) {
        this.thesaurus = thesaurus;
        this.search = search;
        this.names = new ConceptNames(labels);
    }

    /** The candidates, the best first. */
    List<Candidate> find(ReconciliationQuery asked, ConceptProperties properties, Language language) {
        ReconciliationQuery query = asked.compared(ConceptProperties::comparable);
        Map<String, Closeness> closeness = names.compare(query.text());
        Set<String> found = search.find(query.text(), language).stream()
                .map(LabelSearch.Hit::notation)
                .collect(Collectors.toUnmodifiableSet());
        return thesaurus.concepts().stream()
                .map(concept -> candidate(
                        concept,
                        query,
                        closeness.getOrDefault(concept.notation(), Closeness.NONE),
                        found.contains(concept.notation()),
                        properties))
                .filter(candidate -> isWorthIt(candidate, query))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .toList();
    }

    /** The one of these that is certainly meant; none, if there are two. */
    static List<Candidate> certain(List<Candidate> candidates) {
        List<Candidate> exact = candidates.stream().filter(Candidate::isExact).toList();
        return exact.size() == 1 ? exact : List.of();
    }

    private static Candidate candidate(
            Concept concept,
            ReconciliationQuery query,
            Closeness closeness,
            boolean hasWords,
            ConceptProperties properties) {
        boolean isOfType =
                query.types().isEmpty() || query.types().stream().anyMatch(type -> ConceptTypes.isOf(concept, type));
        Features features = new Features(
                isNotation(query.text(), concept),
                closeness.similarity() * 100,
                hasWords,
                isOfType,
                share(query.conditions(), concept, properties));
        boolean isNamed =
                features.isNotation() || closeness.isSame() || query.text().isBlank();
        double score = (isOfType ? 1 : OF_ANOTHER_TYPE) * weighed(query, features, ofText(features, closeness));
        return new Candidate(concept, score, isNamed && isOfType && features.conditions() == 1, features);
    }

    /** What the text says for it. */
    private static double ofText(Features features, Closeness closeness) {
        if (features.isNotation()) {
            return NOTATION;
        }
        if (closeness.isSame()) {
            return closeness.preferred() ? PREFERRED_LABEL : ALTERNATIVE_LABEL;
        }
        return SIMILAR_LABEL * closeness.similarity() + (features.hasWords() ? SAME_WORDS : 0);
    }

    private static double weighed(ReconciliationQuery query, Features features, double ofText) {
        return query.text().isBlank()
                ? 100 * features.conditions()
                : ofText * (NO_CONDITION_MET + (1 - NO_CONDITION_MET) * features.conditions());
    }

    private static boolean isWorthIt(Candidate candidate, ReconciliationQuery query) {
        Features features = candidate.features();
        boolean isFound = query.text().isBlank()
                ? !query.conditions().isEmpty() && features.conditions() > 0
                : features.isNotation() || features.hasWords() || features.similarity() >= LEAST_SIMILARITY * 100;
        return isFound && (features.isOfType() || query.prefersTypes());
    }

    private static boolean isNotation(String text, Concept concept) {
        String stripped = text.strip();
        return stripped.equalsIgnoreCase(concept.notation())
                || stripped.equals(ProgrammeIri.concept(concept.notation()).getURI());
    }

    private static double share(List<Condition> conditions, Concept concept, ConceptProperties properties) {
        long met = conditions.stream()
                .filter(condition -> properties.compared(condition.property(), concept).stream()
                        .anyMatch(condition.values()::contains))
                .count();
        return conditions.isEmpty() ? 1 : (double) met / conditions.size();
    }
}
