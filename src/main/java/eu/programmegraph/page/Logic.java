package eu.programmegraph.page;

import eu.programmegraph.concept.Concept;
import eu.programmegraph.concept.ConceptType;
import eu.programmegraph.concept.Link;
import eu.programmegraph.concept.Relation;
import eu.programmegraph.concept.Thesaurus;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The intervention logic, or a part of it: what is expected of actions, and what contributes to what.
 *
 * <p>Links start from the parts of a goal, so whoever is expected to reach the goal enters the chain at any part
 * ({@code queries/action-to-challenges.rq}).
 *
 * @param links in the order of steps and notations
 */
record Logic(Thesaurus thesaurus, List<Link> links) {

    static Logic of(Thesaurus thesaurus) {
        Logic nothing = new Logic(thesaurus, List.of());
        Comparator<String> order = Comparator.comparing(nothing::step).thenComparing(Comparator.<String>naturalOrder());
        return new Logic(
                thesaurus,
                thesaurus
                        .links()
                        .filter(link ->
                                link.relation() == Relation.EXPECTS || link.relation() == Relation.CONTRIBUTES_TO)
                        .filter(link -> nothing.step(link.source()).compareTo(nothing.step(link.target())) < 0)
                        .sorted(Comparator.comparing(Link::source, order).thenComparing(Link::target, order))
                        .toList());
    }

    /** The concepts that links are drawn from and to. */
    Set<String> notations() {
        return links.stream()
                .flatMap(link -> Stream.of(link.source(), link.target()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    LogicStep step(String notation) {
        return LogicStep.of(concept(notation).type()).orElseThrow();
    }

    /** What holds in that period. */
    Logic during(String period) {
        return keep(link -> isIn(link.source(), period) && isIn(link.target(), period));
    }

    /** What leads to a concept and what follows from it, in any one of the periods in which it is in use. */
    Logic through(String notation) {
        Set<Link> through = thesaurus.concept(notation).stream()
                .flatMap(concept -> concept.periods().stream())
                .flatMap(period -> during(period).cone(notation))
                .collect(Collectors.toSet());
        return keep(through::contains);
    }

    /** What touches a concept, the goal that it is part of, or one of its parts. */
    Logic around(String notation) {
        Set<String> parts = parts(notation);
        Set<String> wholes = wholes(notation);
        return keep(link -> parts.contains(link.source()) || isEntered(link, parts, wholes));
    }

    /** Without what is expected of the programme or a key action as a whole, but for links of that concept. */
    Logic ofActions(String asked) {
        return keep(link -> link.relation() != Relation.EXPECTS
                || concept(link.source()).type() == ConceptType.ACTION
                || asked.equals(link.source())
                || asked.equals(link.target()));
    }

    /** A goal with all its parts; of an action only itself, since what is expected of its parts is not expected of it. */
    Set<String> parts(String notation) {
        boolean isAction = thesaurus.concept(notation).stream()
                .allMatch(concept -> LogicStep.of(concept.type()).equals(Optional.of(LogicStep.ACTION)));
        return isAction ? Set.of(notation) : closure(Set.of(notation), part -> thesaurus.narrower(part).stream());
    }

    private Set<String> wholes(String notation) {
        return closure(Set.of(notation), part -> thesaurus.broader(concept(part)).stream());
    }

    private Stream<Link> cone(String notation) {
        Set<String> parts = parts(notation);
        return Stream.concat(after(parts), before(parts));
    }

    private Stream<Link> after(Set<String> start) {
        Set<String> reached = new LinkedHashSet<>(start);
        Deque<String> open = new ArrayDeque<>(start);
        while (!open.isEmpty()) {
            String source = open.remove();
            links.stream()
                    .filter(link -> link.source().equals(source))
                    .flatMap(this::entered)
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return links.stream().filter(link -> reached.contains(link.source()));
    }

    private Stream<Link> before(Set<String> end) {
        Set<Link> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(end);
        Set<String> reached = new LinkedHashSet<>(end);
        while (!open.isEmpty()) {
            String target = open.remove();
            Set<String> wholes = wholes(target);
            links.stream()
                    .filter(link -> isEntered(link, Set.of(target), wholes))
                    .filter(found::add)
                    .map(Link::source)
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return found.stream();
    }

    /** Where somebody arrives who follows a link. */
    private Stream<String> entered(Link link) {
        return link.relation() == Relation.EXPECTS ? parts(link.target()).stream() : Stream.of(link.target());
    }

    private static boolean isEntered(Link link, Set<String> targets, Set<String> wholes) {
        return targets.contains(link.target())
                || (link.relation() == Relation.EXPECTS && wholes.contains(link.target()));
    }

    private boolean isIn(String notation, String period) {
        return concept(notation).periods().contains(period);
    }

    private Concept concept(String notation) {
        return thesaurus.concept(notation).orElseThrow();
    }

    private Logic keep(Predicate<Link> condition) {
        return new Logic(thesaurus, links.stream().filter(condition).toList());
    }

    private static Set<String> closure(Collection<String> start, Function<String, Stream<Concept>> next) {
        Set<String> reached = new LinkedHashSet<>(start);
        Deque<String> open = new ArrayDeque<>(start);
        while (!open.isEmpty()) {
            next.apply(open.remove())
                    .map(Concept::notation)
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached;
    }
}
