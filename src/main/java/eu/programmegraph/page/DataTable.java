package eu.programmegraph.page;

import eu.programmegraph.concept.DataPart;
import eu.programmegraph.page.DataPage.Download;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What there is to take away, as it is shown.
 *
 * @param formats the formats of the files of graphs, as the ends of their names
 * @param graphs a row for each graph
 * @param all the files that hold all graphs, by format; empty if there are none
 * @param others the files that are in no row
 */
record DataTable(List<String> formats, List<Row> graphs, List<Optional<Download>> all, List<Download> others) {

    private static final List<String> FORMATS = List.of("ttl", "nt", "jsonld", "rdf", "trig", "nq");

    /** What the names of the files with all graphs begin with. */
    private static final String ALL = "all";

    /**
     * A graph.
     *
     * @param href the page about it
     * @param files its files, by format; nothing where there is none
     */
    record Row(
            String graph,
            String href,
            Term title,
            Optional<Term> description,
            OptionalLong statements,
            List<Optional<Download>> files) {}

    static DataTable of(DataPage page, Desk desk) {
        List<String> formats = FORMATS.stream()
                .filter(format -> page.downloads().stream()
                        .anyMatch(download -> download.format().equals(format)))
                .toList();
        List<Row> graphs = page.parts().stream()
                .map(part -> row(part, files(fileName(part), formats, page), desk))
                .toList();
        List<Optional<Download>> all = files(ALL, formats, page);
        List<Download> others = new ArrayList<>(page.downloads());
        Stream.concat(Stream.of(all), graphs.stream().map(Row::files))
                .forEach(files -> files.forEach(file -> file.ifPresent(others::remove)));
        return new DataTable(
                formats, graphs, all.stream().allMatch(Optional::isEmpty) ? List.of() : all, List.copyOf(others));
    }

    private static Row row(DataPart part, List<Optional<Download>> files, Desk desk) {
        return new Row(
                part.graph(),
                desk.links().page("graph/" + part.graph()),
                desk.wording()
                        .text(part.titles())
                        .orElseGet(() -> desk.wording().asIs(part.graph())),
                desk.wording().text(part.descriptions()),
                part.statements(),
                files);
    }

    /** The name of a graph may have steps, that of a file may not. */
    private static String fileName(DataPart part) {
        return part.graph().replace('/', '-');
    }

    private static List<Optional<Download>> files(String name, List<String> formats, DataPage page) {
        return formats.stream()
                .map(format -> page.downloads().stream()
                        .filter(download -> download.isOf(name, format))
                        .findFirst())
                .toList();
    }
}
