package eu.programmegraph.catalogue;

import eu.programmegraph.concept.Vocabulary;
import eu.programmegraph.vocab.Prefixes;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes the data as files into a directory: each graph, all graphs together ({@code all}) and the table of concepts. The
 * same data gives the same bytes. What cannot be written is an {@link UncheckedIOException}, or one of Jena's.
 */
public final class Dumps {

    /** The file with the checksums of all others, as {@code sha256sum} writes and checks it. */
    public static final String SUMS = "SHA256SUMS";

    private final Path directory;
    private final List<Dump> written = new ArrayList<>();
    private final List<StreamedGraph> streamed = new ArrayList<>();

    private Dumps(Path directory) {
        this.directory = directory;
    }

    /** Dumps into a directory that is there, and empty. */
    public static Dumps into(Path directory) {
        return new Dumps(directory);
    }

    /** Writes a named graph in all formats of RDF. */
    public void writeGraph(String name, Graph graph) {
        write(name, StableQuads.of(Map.of(name, graph)));
    }

    /** Writes a named graph piece by piece; to be told of by {@link #add} when it is finished. */
    public StreamedDump stream(String name) {
        return new StreamedDump(directory, name);
    }

    /** Copies the files of a named graph that was written piece by piece before. */
    public StreamedGraph carry(String name, Path from, Tally tally, boolean ours) {
        return StreamedDump.carry(from, directory, name, tally, ours);
    }

    /** Has the files of a graph listed, and the graph be part of all graphs. */
    public void add(StreamedGraph graph) {
        streamed.add(graph);
        written.addAll(graph.dumps());
    }

    /** How many triples the graphs have that were written piece by piece. */
    public long streamedTriples() {
        return streamed.stream().mapToLong(graph -> graph.tally().triples()).sum();
    }

    /** The name of the file with the quads of a graph. */
    public static String quadsOf(String graph) {
        return new Dump(graph, DumpFormat.NQUADS, true, Optional.empty()).file();
    }

    /** The names of the portfolios whose files are in a directory, in order. */
    public static List<String> portfoliosIn(Path directory) {
        String beginning = "portfolio-";
        String end = quadsOf("");
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith(beginning) && name.endsWith(end))
                    .map(name -> name.substring(beginning.length(), name.length() - end.length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The graphs that were written piece by piece. */
    List<StreamedGraph> streamed() {
        return List.copyOf(streamed);
    }

    /**
     * Writes all named graphs in all formats of RDF; those without named graphs hold their union. Graphs that were written
     * piece by piece are appended as they are, and left out of the formats in which they have no files.
     */
    public void writeAll(Map<String, Graph> graphs) {
        write(Dump.ALL, StableQuads.of(graphs));
    }

    /** Writes the table of concepts, compressed and plain. */
    public void writeConcepts(Vocabulary vocabulary) {
        ConceptTable table = new ConceptTable(vocabulary);
        for (boolean compressed : List.of(true, false)) {
            written.add(write(new Dump(Dump.CONCEPTS, DumpFormat.CSV, compressed, Optional.empty()), table::write));
        }
    }

    /** Writes the checksums of all files written so far. */
    public void writeSums() {
        Map<String, String> sums = new TreeMap<>();
        written.forEach(dump -> dump.content().ifPresent(content -> sums.put(dump.file(), content.sha256())));
        String text = sums.entrySet().stream()
                .map(sum -> sum.getValue() + "  " + sum.getKey() + "\n")
                .collect(Collectors.joining());
        try {
            Files.writeString(directory.resolve(SUMS), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * A file that was written.
     *
     * @param sha256 its checksum, in hexadecimal; empty for the list of checksums itself
     */
    public record Listed(String name, long bytes, String sha256) {}

    /** The files in a directory, with the list of their checksums; none if it has no such list. */
    public static List<Listed> listed(Path directory) {
        Path sums = directory.resolve(SUMS);
        if (!Files.isRegularFile(sums)) {
            return List.of();
        }
        try {
            List<Listed> files = new ArrayList<>(List.of(new Listed(SUMS, Files.size(sums), "")));
            for (String line : Files.readAllLines(sums)) {
                String name = line.substring(line.indexOf("  ") + 2);
                files.add(new Listed(name, Files.size(directory.resolve(name)), line.substring(0, line.indexOf(' '))));
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All files: those written so far, and those of the graph and of all graphs that are still to be written. */
    List<Dump> withThoseToCome(String graph) {
        Stream<Dump> toCome = Stream.of(graph, Dump.ALL)
                .flatMap(subject ->
                        DumpFormat.ofRdf().stream().map(format -> new Dump(subject, format, true, Optional.empty())));
        return Stream.concat(written.stream(), toCome)
                .sorted(Comparator.comparing(Dump::file))
                .toList();
    }

    /** The formats do not wait for each other. */
    private void write(String subject, List<Quad> quads) {
        List<Triple> triples = StableQuads.triples(quads);
        written.addAll(DumpFormat.ofRdf().parallelStream()
                .map(format -> write(
                        new Dump(subject, format, true, Optional.empty()),
                        out -> write(format, subject, quads, triples, out)))
                .toList());
    }

    private static void write(
            DumpFormat format, String subject, List<Quad> quads, List<Triple> triples, OutputStream out) {
        StreamRDF sink = sink(format, out);
        sink.start();
        if (format != DumpFormat.NTRIPLES && format != DumpFormat.NQUADS) {
            new TreeMap<>(Prefixes.MAP.getNsPrefixMap()).forEach(sink::prefix);
        }
        if (withGraphs(format, subject)) {
            quads.forEach(sink::quad);
        } else {
            triples.forEach(sink::triple);
        }
        sink.finish();
    }

    /** In JSON-LD a single graph is written as it is, without its name: most readers expect just that. */
    private static boolean withGraphs(DumpFormat format, String subject) {
        return switch (format) {
            case TRIG, NQUADS -> true;
            case JSONLD -> subject.equals(Dump.ALL);
            case TURTLE, NTRIPLES, RDFXML, CSV -> false;
        };
    }

    private static StreamRDF sink(DumpFormat format, OutputStream out) {
        return switch (format) {
            case TURTLE -> StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
            case NTRIPLES -> StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES_UTF8);
            case JSONLD -> new JsonLdSink(out);
            case RDFXML -> new RdfXmlSink(out);
            case TRIG -> StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
            case NQUADS -> StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
            case CSV -> throw new IllegalArgumentException("CSV holds no RDF.");
        };
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private Dump write(Dump dump, Content content) {
        try {
            DumpFile file = DumpFile.create(directory.resolve(dump.file()), dump.compressed());
            try (file) {
                content.writeTo(file);
                if (dump.subject().equals(Dump.ALL)) {
                    appendStreamed(dump.format(), file);
                }
            }
            return new Dump(dump.subject(), dump.format(), dump.compressed(), Optional.of(file.content()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A gzip file may have any number of members (RFC 1952, section 2.2). */
    private void appendStreamed(DumpFormat format, DumpFile file) throws IOException {
        for (StreamedGraph graph : streamed) {
            for (Dump part : graph.dumps()) {
                if (part.format() == format) {
                    file.appendMember(directory.resolve(part.file()));
                }
            }
        }
    }
}
