package eu.programmegraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.jena.atlas.RuntimeIOException;

/** Writes a file as a whole, or leaves it as it was. */
final class OutputFile {

    private OutputFile() {}

    /** Writes the content. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes it; a {@link UsageException} says why that cannot be done. */
    static void write(Path file, Content content) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                writeInto(file, content);
            } else {
                writeWhole(Files.exists(file) ? file.toRealPath() : file, content);
            }
        } catch (IOException | RuntimeIOException cannot) {
            throw new UsageException(file + " cannot be written: " + cannot + ". Name another file with --out.");
        }
    }

    /** What stood in the file before is replaced only when the new content is complete. */
    private static void writeWhole(Path target, Content content) throws IOException {
        Path partial = target.resolveSibling(target.getFileName() + ".partial");
        try {
            writeInto(partial, content);
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    /** As it is; a device or a pipe is not to be replaced. */
    private static void writeInto(Path target, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            content.writeTo(out);
        }
    }
}
