package eu.programmegraph.load;

import eu.programmegraph.catalogue.StreamedGraph;
import eu.programmegraph.catalogue.Tally;
import eu.programmegraph.concept.Concept;
import eu.programmegraph.concept.Vocabulary;
import eu.programmegraph.mapping.LanguageDetector;
import eu.programmegraph.mapping.OutcomeMapper;
import eu.programmegraph.portfolio.ProjectList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Writes the graphs of all portfolios of the next generation: those of new lists, and those that are kept. */
final class PortfolioRun implements AutoCloseable {

    private final PortfolioWork work;
    private final LoadListener listener;
    private final ExecutorService workers =
            Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()));
    private final Decisions decisions;
    private final String roundOfDecisions;
    private final LanguageDetector languages = new LanguageDetector();
    private final Map<String, Long> counts = new TreeMap<>();
    private final Map<String, String> digests = new TreeMap<>();
    private @Nullable OutcomeMapper mapper;
    private long refused;

    PortfolioRun(PortfolioWork work, LoadListener listener) {
        this.work = work;
        this.listener = listener;
        List<Decision> read = new ArrayList<>();
        Set<String> goals = goals(work.prepared().vocabulary());
        work.wishes().decisions().forEach(file -> read.addAll(DecisionFile.read(file, goals, this::refuse)));
        decisions = new Decisions(read);
        roundOfDecisions = Digests.brief(work.began() + work.wishes().agent());
    }

    private static Set<String> goals(Vocabulary vocabulary) {
        return vocabulary.concepts().stream()
                .filter(concept -> concept.type().isGoal())
                .map(Concept::notation)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Writes them all. */
    void run() {
        work.plan().kept().forEach(this::keep);
        work.plan().lists().forEach(this::load);
        decisions.unused().forEach(this::refuse);
    }

    private void refuse(Problem problem) {
        refused++;
        listener.problem(problem);
    }

    /** How many rows of lists and decisions could not be used. */
    long refused() {
        return refused;
    }

    /** What has been counted, by portfolio and kind. */
    Map<String, Long> counts() {
        return counts;
    }

    /** The checksum of each list (SHA-256), by the name of its portfolio. */
    Map<String, String> digests() {
        return digests;
    }

    private void load(String name, Path file) {
        boolean ours = PortfolioPlan.isOurs(name);
        try (ProjectList list = ProjectList.open(file, work.prepared().tables());
                GraphWriter projects = writer("portfolio/" + name);
                GraphWriter outcomes = writer("mapping/" + name)) {
            listener.portfolio(name, list.bytes());
            OutcomeMapper found = mapper();
            Provenance.Activity mapping =
                    Provenance.ofMapper(name, found.version(), ours ? Optional.empty() : Optional.of(work.began()));
            KeptDecisions earlier = work.plan().hadBefore(name)
                    ? KeptDecisions.read(work.before().orElseThrow().dumps(), name)
                    : new KeptDecisions();
            MappingWriter mappings = new MappingWriter(outcomes);
            Provenance.Activity deciding = deciding(name);
            mappings.know(mapping);
            mappings.know(deciding);
            mappings.know(earlier.activities());
            ListLoad load = new ListLoad(
                    file.toString(),
                    list,
                    new PortfolioWriter(projects),
                    mappings,
                    project -> decisions.apply(earlier.apply(project), deciding.iri()),
                    listener);
            Understanding understanding = new Understanding(list, languages, found, mapping.iri());
            load.run(understanding, workers, ours).forEach(work.dumps()::add);
            count(name, load.counts());
            refused += load.leftOut();
            tellOfLost(file, earlier);
            digests.put(name, list.sha256());
        } finally {
            listener.portfolioDone();
        }
    }

    private void tellOfLost(Path file, KeptDecisions earlier) {
        if (earlier.lost() > 0) {
            listener.problem(new Problem(
                    Problem.Severity.WARNING,
                    file.toString(),
                    0,
                    Optional.empty(),
                    "%d outcomes that were decided on earlier are no longer found in this list; the decisions on them are gone."
                            .formatted(earlier.lost())));
        }
    }

    private void keep(String name) {
        Path from = work.before().orElseThrow().dumps();
        listener.portfolio(name, 0);
        work.dumps().add(copy(from, "portfolio/" + name));
        if (decisions.isEmpty()) {
            work.dumps().add(copy(from, "mapping/" + name));
            countAsBefore(name);
        } else {
            decide(from, name);
        }
        String digest = work.before().orElseThrow().manifest().inputs().get(Loader.LISTS + name);
        if (digest != null) {
            digests.put(name, digest);
        }
        listener.portfolioDone();
    }

    private StreamedGraph copy(Path from, String graph) {
        Tally tally = new Tally();
        StoredGraph.read(from, graph, new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                tally.add(quad.asTriple());
                work.quads().quad(quad);
            }
        });
        return work.dumps().carry(graph, from, tally, PortfolioPlan.isOurs(graph));
    }

    private void decide(Path from, String name) {
        try (GraphWriter graph = writer("mapping/" + name)) {
            MappingWriter mappings = new MappingWriter(graph);
            Provenance.Activity deciding = deciding(name);
            mappings.know(deciding);
            StoredMappings reader =
                    new StoredMappings(project -> mappings.write(decisions.apply(project, deciding.iri())));
            StoredGraph.read(from, "mapping/" + name, reader);
            mappings.know(reader.activities());
            work.dumps().add(mappings.finish(PortfolioPlan.isOurs(name)));
            countAsBefore(name);
            Map<String, Long> counted = new HashMap<>();
            mappings.count(counted);
            count(name, counted);
        }
    }

    private Provenance.Activity deciding(String name) {
        return Provenance.ofDecisions(name, roundOfDecisions, work.wishes().agent(), work.began());
    }

    private GraphWriter writer(String graph) {
        return new GraphWriter(graph, work.dumps().stream(graph), work.quads(), workers);
    }

    private OutcomeMapper mapper() {
        if (mapper == null) {
            mapper = work.wishes().mapper().get();
        }
        return mapper;
    }

    private void count(String name, Map<String, Long> kinds) {
        kinds.forEach((kind, count) -> counts.put(PortfolioPlan.countOf(name, kind), count));
    }

    private void countAsBefore(String name) {
        String beginning = PortfolioPlan.countOf(name, "");
        work.before().orElseThrow().manifest().counts().forEach((kind, count) -> {
            if (kind.startsWith(beginning)) {
                counts.put(kind, count);
            }
        });
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
