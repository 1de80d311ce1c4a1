package eu.programmegraph.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which projects shall be listed.
 *
 * @param goal the notation of a goal or challenge that they serve; may be empty
 * @param also that of another one that they serve too; may be empty
 * @param sort by what they are sorted: one of {@link #ORDERS}
 * @param page which part of the list, from 1
 */
public record ProjectsRequest(Selection selection, String goal, String also, String sort, int page) {

    static final String PAGE = "projects";
    static final List<String> ORDERS = List.of("identifier", "title", "year", "grant");

    /** How many projects are on one page. */
    public static final int ON_PAGE = 50;

    /** How many pages can be turned to; what is behind them is found by narrowing. */
    static final int PAGES = 200;

    public ProjectsRequest {
        sort = ORDERS.contains(sort) ? sort : ORDERS.getFirst();
        page = Math.clamp(page, 1, PAGES);
    }

    /** What the queries ask for. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>(selection.values());
        values.put("goal", goal);
        values.put("also", also);
        values.values().removeIf(String::isEmpty);
        return values;
    }

    /** The same but for one of its conditions. */
    ProjectsRequest without(String name) {
        return new ProjectsRequest(
                selection.with(name, ""), name.equals("goal") ? "" : goal, name.equals("also") ? "" : also, sort, 1);
    }

    ProjectsRequest sorted(String order) {
        return new ProjectsRequest(selection, goal, also, order, 1);
    }

    ProjectsRequest turned(int to) {
        return new ProjectsRequest(selection, goal, also, sort, to);
    }

    /** The path of the page, after the language. */
    public String path() {
        return selection.path(
                PAGE,
                "goal",
                goal,
                "also",
                also,
                "sort",
                sort.equals(ORDERS.getFirst()) ? "" : sort,
                "page",
                page == 1 ? "" : Integer.toString(page));
    }
}
