package eu.programmegraph.cli;

import eu.programmegraph.graph.OpenGeneration;
import eu.programmegraph.vocab.ProgrammeIri;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the data of the current generation as RDF: one named graph, or all of them.",
            "Formats without named graphs (turtle, ntriples, rdfxml) merge them.",
            "Example: programme-graph export vocabulary --format turtle --out vocabulary.ttl"
        })
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(
            names = "--format",
            defaultValue = "trig",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ExportFormat format = ExportFormat.TRIG;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write it. Default: standard output.")
    private @Nullable Path file;

    @Parameters(
            arity = "0..1",
            paramLabel = "GRAPH",
            description = "The name of a graph: ontology, vocabulary, alignments, catalogue, examples, inferred. "
                    + "Default: all.")
    private @Nullable String graph;

    @Override
    public Integer call() {
        try (OpenGeneration generation = store.store().openCurrent(store.configuration())) {
            DatasetGraph dataset = generation.dataset();
            if (file == null) {
                write(dataset, System.out);
                if (System.out.checkError()) {
                    throw new UsageException("Standard output cannot be written to the end.");
                }
            } else {
                boolean isOrdinary = !Files.exists(file) || Files.isRegularFile(file);
                OutputFile.write(file, out -> write(dataset, out));
                if (isOrdinary) {
                    spec.commandLine().getErr().println("Wrote " + file);
                }
            }
        }
        return ExitCode.DONE;
    }

    private void write(DatasetGraph dataset, OutputStream out) {
        Txn.executeRead(dataset, () -> {
            if (graph != null) {
                format.write(dataset.getGraph(requireGraph(dataset, graph)), out);
            } else if (format.hasGraphs()) {
                format.write(dataset, out);
            } else {
                format.write(dataset.getUnionGraph(), out);
            }
        });
    }

    private static Node requireGraph(DatasetGraph dataset, String name) {
        Node iri = ProgrammeIri.graph(name).asNode();
        if (!dataset.containsGraph(iri)) {
            String known = Iter.asStream(dataset.listGraphNodes())
                    .map(node -> node.getURI().replace(ProgrammeIri.graph("").getURI(), ""))
                    .sorted()
                    .collect(Collectors.joining(", "));
            throw new UsageException(
                    "There is no graph \"%s\" in this generation. There are: %s.".formatted(name, known));
        }
        return iri;
    }
}
