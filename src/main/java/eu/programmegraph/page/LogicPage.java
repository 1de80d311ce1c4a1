package eu.programmegraph.page;

import eu.programmegraph.concept.Concept;
import eu.programmegraph.concept.ConceptType;
import eu.programmegraph.concept.Link;
import eu.programmegraph.concept.Relation;
import eu.programmegraph.page.LogicDiagram.Box;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * The intervention logic as a picture, and the same as lists.
 *
 * @param choices what the picture can be narrowed to
 * @param hidden what is left out for a whole that expects nearly everything
 */
record LogicPage(
        LogicRequest request, Choices choices, LogicDiagram diagram, List<Section> sections, List<Hidden> hidden) {

    /** What can be chosen. */
    record Choices(List<Item> actions, List<Group> concepts, List<String> periods) {}

    /** The concepts of one step. */
    record Group(Term title, List<Item> items) {}

    /** The list of one step. */
    record Section(LogicStep step, Term title, List<Row> rows) {}

    /**
     * A concept of the list.
     *
     * @param focus where the picture is narrowed to it
     * @param parts those of its parts that are in the picture
     * @param targets what it expects or contributes to
     */
    record Row(Item item, String focus, List<Item> parts, List<Item> targets) {}

    /**
     * Links that are left out.
     *
     * @param href where they are shown
     */
    record Hidden(Item item, long links, String href) {}

    static LogicPage of(LogicRequest request, Desk desk) {
        Logic all = Logic.of(desk.thesaurus());
        Logic narrowed = request.narrow(all);
        Logic drawn = narrowed.ofActions(request.action().isEmpty() ? request.concept() : request.action());
        LogicDiagram diagram = LogicDiagram.of(drawn, desk);
        return new LogicPage(
                request, choices(all, desk), diagram, sections(drawn, diagram, desk), hidden(narrowed, drawn, desk));
    }

    boolean isEmpty() {
        return diagram.boxes().isEmpty();
    }

    private static Choices choices(Logic all, Desk desk) {
        List<Item> actions = concepts(all, LogicStep.ACTION, desk);
        List<Group> groups = Arrays.stream(LogicStep.values())
                .filter(step -> step != LogicStep.ACTION)
                .map(step -> new Group(desk.wording().schemeTitle(step.scheme()), concepts(all, step, desk)))
                .toList();
        List<String> periods =
                desk.thesaurus().periods().stream().map(Concept::notation).toList();
        return new Choices(actions, groups, periods);
    }

    private static List<Item> concepts(Logic all, LogicStep step, Desk desk) {
        return items(
                desk.thesaurus().inScheme(step.scheme()).stream()
                        .map(Concept::notation)
                        .filter(all.notations()::contains)
                        .toList(),
                desk);
    }

    private static List<Section> sections(Logic drawn, LogicDiagram diagram, Desk desk) {
        return Arrays.stream(LogicStep.values())
                .map(step ->
                        new Section(step, desk.wording().schemeTitle(step.scheme()), rows(step, drawn, diagram, desk)))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    private static List<Row> rows(LogicStep step, Logic drawn, LogicDiagram diagram, Desk desk) {
        return desk.thesaurus().inScheme(step.scheme()).stream()
                .flatMap(concept -> diagram.boxes().stream().filter(isOf(concept)))
                .map(box -> row(box, drawn, diagram, desk))
                .toList();
    }

    private static Predicate<Box> isOf(Concept concept) {
        return box -> box.item().notation().equals(concept.notation());
    }

    private static Row row(Box box, Logic drawn, LogicDiagram diagram, Desk desk) {
        String notation = box.item().notation();
        List<Item> parts = diagram.boxes().stream()
                .filter(other -> other.group().equals(notation))
                .map(Box::item)
                .toList();
        List<String> targets = drawn.links().stream()
                .filter(link -> link.source().equals(notation))
                .map(Link::target)
                .toList();
        String focus = LogicRequest.through(notation).href(desk.links());
        return new Row(box.item(), focus, parts, items(targets, desk));
    }

    private static List<Hidden> hidden(Logic narrowed, Logic drawn, Desk desk) {
        return desk.thesaurus().inScheme(LogicStep.ACTION.scheme()).stream()
                .filter(concept -> concept.type() != ConceptType.ACTION)
                .map(concept -> hidden(concept.notation(), narrowed, drawn, desk))
                .filter(hidden -> hidden.links() > 0)
                .toList();
    }

    private static Hidden hidden(String notation, Logic narrowed, Logic drawn, Desk desk) {
        long links = narrowed.links().stream()
                .filter(link -> link.relation() == Relation.EXPECTS)
                .filter(link -> link.source().equals(notation))
                .filter(link -> !drawn.links().contains(link))
                .count();
        return new Hidden(Item.of(notation, desk), links, new LogicRequest(notation, "", "").href(desk.links()));
    }

    private static List<Item> items(List<String> notations, Desk desk) {
        return notations.stream().map(notation -> Item.of(notation, desk)).toList();
    }
}
