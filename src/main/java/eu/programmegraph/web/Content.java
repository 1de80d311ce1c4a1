package eu.programmegraph.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The bytes of an answer.
 *
 * @param length how many there are
 */
record Content(long length, Writer writer) {

    static final Content NONE = of(new byte[0]);

    /** Writes the bytes. */
    @FunctionalInterface
    interface Writer {
        void writeTo(OutputStream out) throws IOException;
    }

    static Content of(byte[] bytes) {
        return new Content(bytes.length, out -> out.write(bytes));
    }

    static Content of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file, which is open from now on: it may be deleted before it is written. */
    static Content of(Path file) {
        try {
            long length = Files.size(file);
            InputStream stream = Files.newInputStream(file);
            return new Content(length, out -> {
                try (stream) {
                    stream.transferTo(out);
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
