package eu.programmegraph.page;

import eu.programmegraph.page.CoveragePage.Totals;
import eu.programmegraph.query.Part;
import eu.programmegraph.query.Rows.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A list of projects.
 *
 * @param conditions what they have in common, each with the list that does without it
 * @param totals what there is in all; nothing if that could not be had in time
 * @param areInvented whether projects of the sample are among them
 * @param entries those of this page; nothing if they could not be had in time
 * @param orders by what the list can be sorted
 * @param earlier the page before
 * @param later the page after
 */
record ProjectsPage(
        ProjectsRequest request,
        List<Condition> conditions,
        Optional<Totals> totals,
        boolean areInvented,
        Optional<List<Entry>> entries,
        List<Order> orders,
        Optional<String> earlier,
        Optional<String> later,
        String csv,
        String editor) {

    /** Something that the projects have in common. */
    record Condition(String name, String text, String remove) {}

    /** A column by which the list can be sorted. */
    record Order(String name, String href, boolean chosen) {}

    /** A project. */
    record Entry(
            String identifier,
            String title,
            String language,
            String href,
            Optional<Item> action,
            String year,
            String country,
            Optional<String> grant) {}

    static ProjectsPage of(ProjectsRequest request, Figures figures, Desk desk) {
        Map<String, String> values = new LinkedHashMap<>(request.values());
        Optional<Totals> totals = CoveragePage.totals(values, figures);
        values.put("sort", request.sort());
        values.put("language", desk.links().reader().content().tag());
        Part part = new Part((request.page() - 1L) * ProjectsRequest.ON_PAGE, ProjectsRequest.ON_PAGE);
        Optional<List<Entry>> entries = figures.ask("projects-of-cell", values, Optional.of(part))
                .map(rows -> rows.stream().map(row -> entry(row, desk)).toList());
        String[] parameters = values.entrySet().stream()
                .flatMap(value -> Stream.of(value.getKey(), value.getValue()))
                .toArray(String[]::new);
        return new ProjectsPage(
                request,
                conditions(request, desk),
                totals,
                CoveragePage.areInvented(request.selection(), figures),
                entries,
                orders(request, desk),
                request.page() > 1 ? Optional.of(turn(request, -1, desk)) : Optional.empty(),
                hasMore(request, entries) ? Optional.of(turn(request, 1, desk)) : Optional.empty(),
                desk.links().page("coverage/projects-of-cell.csv", parameters),
                desk.links().example("projects-of-cell", parameters));
    }

    /** Whether all of it could be had in time. */
    boolean isComplete() {
        return totals.isPresent() && entries.isPresent();
    }

    /** How many pages there are, as far as that is known. */
    OptionalInt pages() {
        return totals.stream()
                .mapToInt(all -> Math.toIntExact(Math.min(
                        ProjectsRequest.PAGES,
                        (all.projects() + ProjectsRequest.ON_PAGE - 1) / ProjectsRequest.ON_PAGE)))
                .findFirst();
    }

    /** Whether there are projects behind the last page that can be turned to. */
    boolean isCut() {
        return request.page() == ProjectsRequest.PAGES
                && totals.filter(all -> all.projects() > (long) ProjectsRequest.PAGES * ProjectsRequest.ON_PAGE)
                        .isPresent();
    }

    private static boolean hasMore(ProjectsRequest request, Optional<List<Entry>> entries) {
        return request.page() < ProjectsRequest.PAGES
                && entries.filter(page -> page.size() == ProjectsRequest.ON_PAGE)
                        .isPresent();
    }

    private static String turn(ProjectsRequest request, int pages, Desk desk) {
        return desk.links().page(request.turned(request.page() + pages).path());
    }

    private static List<Order> orders(ProjectsRequest request, Desk desk) {
        return ProjectsRequest.ORDERS.stream()
                .map(order ->
                        new Order(order, desk.links().page(request.sorted(order).path()), order.equals(request.sort())))
                .toList();
    }

    private static List<Condition> conditions(ProjectsRequest request, Desk desk) {
        List<Condition> conditions = new ArrayList<>();
        request.values().forEach((name, value) -> {
            String label = desk.thesaurus()
                    .concept(value)
                    .map(concept -> value + " " + desk.wording().label(concept).text())
                    .orElse(value);
            conditions.add(new Condition(
                    name, label, desk.links().page(request.without(name).path())));
        });
        return List.copyOf(conditions);
    }

    private static Entry entry(Row row, Desk desk) {
        String identifier = row.text("identifier");
        return new Entry(
                identifier,
                row.find("title").orElse(identifier),
                row.text("title_language"),
                desk.links().follow(row.text("project")),
                desk.thesaurus().concept(row.text("action")).map(action -> Item.of(action, desk)),
                row.text("year"),
                row.text("country_label"),
                row.find("grant")
                        .map(BigDecimal::new)
                        .map(grant -> Amounts.euros(grant, desk.links().reader().language())));
    }
}
