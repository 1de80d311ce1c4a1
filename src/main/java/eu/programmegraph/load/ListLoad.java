package eu.programmegraph.load;

import eu.programmegraph.catalogue.StreamedGraph;
import eu.programmegraph.load.Problem.Severity;
import eu.programmegraph.load.Understanding.Understood;
import eu.programmegraph.portfolio.Finding;
import eu.programmegraph.portfolio.ListRow;
import eu.programmegraph.portfolio.Project;
import eu.programmegraph.portfolio.ProjectList;
import eu.programmegraph.portfolio.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.UnaryOperator;

/** Loads one list: rows are read in order, understood by several threads, and written in order. */
final class ListLoad {

    /** How many rows may be understood ahead of the one that is written. */
    private static final int AHEAD = 64;

    private final String file;
    private final ProjectList list;
    private final PortfolioWriter projects;
    private final MappingWriter mappings;
    private final UnaryOperator<MappedProject> decisions;
    private final LoadListener listener;
    private final Map<String, Integer> rowsOfIdentifiers = new HashMap<>();
    private long rows;
    private long imported;

    /**
     * A load.
     *
     * @param decisions what becomes of the mappings of a project by decisions
     */
    ListLoad(
            String file,
            ProjectList list,
            PortfolioWriter projects,
            MappingWriter mappings,
            UnaryOperator<MappedProject> decisions,
            LoadListener listener) {
        this.file = file;
        this.list = list;
        this.projects = projects;
        this.mappings = mappings;
        this.decisions = decisions;
        this.listener = listener;
    }

    /** Loads all of it; what is finished comes back. */
    List<StreamedGraph> run(Understanding understanding, ExecutorService workers, boolean ours) {
        list.remark().ifPresent(this::tell);
        InOrder<Understood> line = new InOrder<>(workers, AHEAD, this::take);
        for (Optional<ListRow> row = list.next(); row.isPresent(); row = list.next()) {
            ListRow next = row.get();
            rows++;
            line.submit(() -> understanding.understand(next));
            listener.read(list.position(), rows);
        }
        line.finish();
        return List.of(projects.finish(ours), mappings.finish(ours));
    }

    /** How many rows could not be used. */
    long leftOut() {
        return rows - imported;
    }

    /** What has been counted, by kind. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new HashMap<>();
        counts.put("rows read", rows);
        counts.put("projects", imported);
        counts.put("rows left out", leftOut());
        mappings.count(counts);
        return counts;
    }

    private void take(Understood understood) {
        switch (understood.reading()) {
            case Reading.LeftOut leftOut -> leaveOut(leftOut.why());
            case Reading.Taken taken -> take(taken, understood);
        }
    }

    private void take(Reading.Taken taken, Understood understood) {
        Project project = taken.project();
        Integer earlier = rowsOfIdentifiers.putIfAbsent(project.identifier(), taken.row());
        if (earlier != null) {
            leaveOut(new Finding(
                    taken.row(),
                    list.identifierColumn(),
                    "\"%s\" stands already in row %d.".formatted(project.identifier(), earlier)));
            return;
        }
        imported++;
        taken.findings().forEach(this::tell);
        projects.write(understood, project);
        mappings.write(decisions.apply(new MappedProject(project.identifier(), understood.mapped())));
    }

    private void leaveOut(Finding why) {
        listener.problem(problem(why, why.message() + " The row is left out."));
    }

    private void tell(Finding finding) {
        listener.problem(problem(finding, finding.message()));
    }

    private Problem problem(Finding finding, String message) {
        Optional<String> column = Optional.of(finding.column()).filter(name -> !name.isEmpty());
        return new Problem(Severity.WARNING, file, finding.row(), column, message);
    }
}
