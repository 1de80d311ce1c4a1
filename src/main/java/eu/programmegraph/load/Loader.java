package eu.programmegraph.load;

import eu.programmegraph.catalogue.Catalogue;
import eu.programmegraph.catalogue.Dumps;
import eu.programmegraph.concept.Vocabulary;
import eu.programmegraph.graph.Generation;
import eu.programmegraph.graph.Manifest;
import eu.programmegraph.graph.NextGeneration;
import eu.programmegraph.graph.Store;
import eu.programmegraph.graph.StoreConfiguration;
import eu.programmegraph.vocab.Prefixes;
import eu.programmegraph.vocab.ProgrammeIri;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** Reads, checks, infers, writes and publishes; each step can be told to a {@link LoadListener}. */
public final class Loader {

    private static final DateTimeFormatter GENERATION_TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    /** What the names of lists of projects begin with among the inputs of a manifest. */
    static final String LISTS = "portfolio ";

    private final Inputs inputs;
    private final Portfolios portfolios;
    private final LoadListener listener;
    private final Clock clock = Clock.systemUTC();

    public Loader(Inputs inputs, Portfolios portfolios, LoadListener listener) {
        this.inputs = inputs;
        this.portfolios = portfolios;
        this.listener = listener;
    }

    /** Reads, infers and checks, and leaves the store alone. */
    public Prepared prepare() {
        Problems problems = new Problems();
        Origins origins = new Origins(inputs.data());
        listener.step("reading " + inputs.ontology() + " and " + inputs.data());
        Ontology ontology = Ontology.read(inputs.ontology(), problems);
        VocabularyReader.Read read = VocabularyReader.read(inputs.data(), problems, origins);
        Vocabulary vocabulary = read.vocabulary();
        Model metadata = Metadata.read(inputs.data(), problems);
        if (problems.haveGaps()) {
            return new Prepared(
                    Map.of(), metadata, vocabulary, read.tables(), Counts.of(vocabulary), Map.of(), problems.all());
        }
        Map<String, Model> graphs = new LinkedHashMap<>(inputs.more());
        graphs.put("ontology", ontology.terms());
        graphs.put("vocabulary", VocabularyRdf.vocabulary(vocabulary));
        graphs.put("alignments", VocabularyRdf.alignments(vocabulary));
        listener.step("inferring");
        Model asserted = union(graphs);
        graphs.put("inferred", Inference.infer(asserted));
        listener.step("checking");
        new ShapeCheck(origins, inputs.ontology().toString())
                .check(ontology.shapes().getGraph(), union(graphs).getGraph(), problems);
        Map<String, String> digests = Map.of();
        try {
            digests = digests(inputs.ontology(), inputs.data());
        } catch (UncheckedIOException unreadable) {
            problems.inFile(inputs.data().toString(), "a file cannot be read: " + unreadable.getMessage() + ".");
        }
        return new Prepared(
                graphs, metadata, vocabulary, read.tables(), Counts.of(vocabulary), digests, problems.all());
    }

    /**
     * Writes what was prepared, and the portfolios, as the next generation of the store, and publishes it. A {@link
     * eu.programmegraph.ProgrammeGraphException} tells why that cannot be; the store is as it was then.
     */
    public Generation publish(Prepared prepared, Store store, StoreConfiguration configuration, Instant began) {
        if (!prepared.isSound()) {
            throw new IllegalArgumentException("Data with errors is not published.");
        }
        try (NextGeneration next = store.next()) {
            Map<String, Long> counts = new TreeMap<>(prepared.counts());
            Map<String, String> digests = new TreeMap<>(prepared.digests());
            Optional<Generation> before = store.current();
            PortfolioPlan plan = PortfolioPlan.of(portfolios, inputs.data(), before);
            counts.putAll(plan.counts());
            Map<String, Graph> graphs = next.dump(directory -> {
                Dumps dumps = Dumps.into(directory);
                if (!plan.isEmpty() || !portfolios.decisions().isEmpty()) {
                    next.load(configuration, quads -> {
                        load(
                                new PortfolioWork(plan, portfolios, prepared, before, dumps, quads, began),
                                counts,
                                digests);
                        return dumps;
                    });
                }
                listener.step("describing, and writing files");
                return describe(prepared, dumps, counts);
            });
            write(next, configuration, graphs);
            return next.publish(manifest(digests, counts, began));
        }
    }

    private void load(PortfolioWork work, Map<String, Long> counts, Map<String, String> digests) {
        try (PortfolioRun run = new PortfolioRun(work, listener)) {
            run.run();
            counts.putAll(run.counts());
            run.digests().forEach((name, digest) -> digests.put(LISTS + name, digest));
            if (portfolios.strict() && run.refused() > 0) {
                throw new LoadException(
                        "%d rows or decisions cannot be used, and with --strict all must be. Nothing has been published."
                                .formatted(run.refused()));
            }
        }
    }

    /** Writes the files, and makes the catalogue, which tells of their sizes and checksums. */
    private static Map<String, Graph> describe(Prepared prepared, Dumps dumps, Map<String, Long> counts) {
        Map<String, Graph> graphs = new TreeMap<>();
        prepared.graphs().forEach((name, model) -> graphs.put(name, model.getGraph()));
        graphs.forEach(dumps::writeGraph);
        dumps.writeConcepts(prepared.vocabulary());
        Graph catalogue = Catalogue.of(prepared.metadata(), graphs, dumps).getGraph();
        graphs.put(Catalogue.GRAPH, catalogue);
        dumps.writeGraph(Catalogue.GRAPH, catalogue);
        dumps.writeAll(graphs);
        dumps.writeSums();
        long triples = graphs.values().stream().mapToLong(Graph::size).sum();
        counts.put("triples", triples + dumps.streamedTriples());
        return graphs;
    }

    private void write(NextGeneration next, StoreConfiguration configuration, Map<String, Graph> graphs) {
        listener.writing(graphs.values().stream().mapToLong(Graph::size).sum());
        next.write(configuration, dataset -> write(graphs, dataset));
        listener.written();
    }

    /** Whether ontology or data are no longer those that the generation was made of. */
    public static boolean differs(Path ontology, Path data, Generation generation) {
        Map<String, String> before = new TreeMap<>(generation.manifest().inputs());
        before.keySet().removeIf(input -> input.startsWith(LISTS));
        return !digests(ontology, data).equals(before);
    }

    /** Whether the generation has no portfolio, and the next load would read the sample. */
    public static boolean lacksSample(Path data, Generation generation) {
        return PortfolioPlan.lacksSample(generation, data);
    }

    private static Map<String, String> digests(Path ontology, Path data) {
        Map<String, String> digests = new TreeMap<>(Digests.of(ontology, ".ttl"));
        digests.putAll(Digests.of(data, ".csv"));
        digests.putAll(Digests.of(data, ".ttl"));
        Path sample = data.resolve("portfolio");
        if (Files.isDirectory(sample)) {
            digests.putAll(Digests.of(sample, ".csv"));
        }
        return digests;
    }

    private Manifest manifest(Map<String, String> digests, Map<String, Long> counts, Instant began) {
        String id = GENERATION_TIME.format(began) + "-" + Digests.brief(new TreeMap<>(digests).toString());
        long milliseconds = Duration.between(began, clock.instant()).toMillis();
        String version = Objects.requireNonNullElse(Loader.class.getPackage().getImplementationVersion(), "unpackaged");
        return new Manifest(id, began, milliseconds, version, digests, counts);
    }

    private void write(Map<String, Graph> graphs, DatasetGraph dataset) {
        Prefixes.MAP.getNsPrefixMap().forEach(dataset.prefixes()::add);
        graphs.forEach((name, triples) -> {
            Node graph = ProgrammeIri.graph(name).asNode();
            triples.find().forEach(triple -> {
                dataset.add(graph, triple.getSubject(), triple.getPredicate(), triple.getObject());
                listener.wrote(1);
            });
        });
    }

    private static Model union(Map<String, Model> graphs) {
        Model union = ModelFactory.createDefaultModel();
        graphs.values().forEach(union::add);
        return union;
    }
}
