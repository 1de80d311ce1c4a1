package eu.programmegraph.catalogue;

import eu.programmegraph.vocab.ProgrammeIri;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The files of a graph that is written piece by piece: Turtle, N-Triples, TriG and N-Quads. For JSON-LD and RDF/XML such
 * graphs are too large.
 */
public final class StreamedDump implements AutoCloseable {

    private final String name;
    private final Tally tally = new Tally();
    private final Map<DumpFormat, DumpFile> files = new EnumMap<>(DumpFormat.class);

    StreamedDump(Path directory, String name) {
        this.name = name;
        run(() -> {
            for (DumpFormat format : DumpFormat.ofStreams()) {
                files.put(format, DumpFile.create(directory.resolve(dump(format).file()), false));
            }
            Piece.prefixes().writeTo(file(DumpFormat.TURTLE));
            Piece.prefixes().writeTo(file(DumpFormat.TRIG));
            Piece.text("<%s> {\n".formatted(ProgrammeIri.graph(name))).writeTo(file(DumpFormat.TRIG));
        });
    }

    /** Appends a piece; of its triples none may have come before. */
    public void append(Piece piece) {
        tally.add(piece.tally());
        run(() -> {
            piece.turtle().writeTo(file(DumpFormat.TURTLE));
            piece.turtle().writeTo(file(DumpFormat.TRIG));
            piece.ntriples().writeTo(file(DumpFormat.NTRIPLES));
            piece.nquads().writeTo(file(DumpFormat.NQUADS));
        });
    }

    /** Ends the files. */
    public StreamedGraph finish(boolean ours) {
        List<Dump> dumps = new ArrayList<>();
        run(() -> {
            Piece.text("}\n").writeTo(file(DumpFormat.TRIG));
            Piece.text("").writeTo(file(DumpFormat.NTRIPLES)); // a gzip file has at least one member
            Piece.text("").writeTo(file(DumpFormat.NQUADS));
            close();
            for (DumpFormat format : DumpFormat.ofStreams()) {
                dumps.add(new Dump(name, format, true, Optional.of(file(format).content())));
            }
        });
        return new StreamedGraph(name, tally, ours, dumps);
    }

    @Override
    public void close() {
        run(() -> {
            for (DumpFile file : files.values()) {
                file.close();
            }
        });
    }

    /** Copies the files of a graph from another directory. */
    static StreamedGraph carry(Path from, Path to, String name, Tally tally, boolean ours) {
        List<Dump> dumps = new ArrayList<>();
        run(() -> {
            for (DumpFormat format : DumpFormat.ofStreams()) {
                Dump dump = new Dump(name, format, true, Optional.empty());
                DumpFile file = DumpFile.create(to.resolve(dump.file()), false);
                try (file) {
                    file.append(from.resolve(dump.file()));
                }
                dumps.add(new Dump(name, format, true, Optional.of(file.content())));
            }
        });
        return new StreamedGraph(name, tally, ours, dumps);
    }

    private DumpFile file(DumpFormat format) {
        return Objects.requireNonNull(files.get(format));
    }

    private Dump dump(DumpFormat format) {
        return new Dump(name, format, true, Optional.empty());
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void run(Writing writing) {
        try {
            writing.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
