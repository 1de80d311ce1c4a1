package eu.programmegraph.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.io.output.DeferredFileOutputStream;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.jspecify.annotations.Nullable;

/** An answer that is kept, in memory or, if it is large, in a temporary file, until it is complete. */
final class CompleteAnswer extends HttpServletResponseWrapper implements AutoCloseable {

    private static final int KEPT_IN_MEMORY = 256 << 10;

    private final long largest;
    private Body body;
    private @Nullable PrintWriter writer;

    CompleteAnswer(HttpServletResponse response, long largest) throws IOException {
        super(response);
        this.largest = largest;
        this.body = new Body();
    }

    /** Sends what has been kept. */
    void send() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        body.kept.close();
        if (!super.isCommitted() && body.length > 0) {
            super.setContentLengthLong(body.length);
            try (OutputStream out = super.getOutputStream()) {
                body.kept.writeTo(out);
            }
        } else if (super.getStatus() == SC_NOT_MODIFIED) {
            super.flushBuffer(); // or Jetty would say that the length is 0 (RFC 9110, section 8.6)
        }
    }

    @Override
    public void close() throws IOException {
        body.delete();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return body;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public void resetBuffer() {
        try {
            body.delete();
            body = new Body();
            writer = null;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void reset() {
        super.reset();
        resetBuffer();
    }

    @Override
    public void flushBuffer() {
        // nothing leaves before the answer is complete
    }

    @Override
    public void setContentLength(int length) {
        // send() knows it, in bytes
    }

    @Override
    public void setContentLengthLong(long length) {
        // send() knows it
    }

    /** The bytes of the answer so far. */
    private final class Body extends ServletOutputStream {
        private final DeferredFileOutputStream kept = DeferredFileOutputStream.builder()
                .setThreshold(KEPT_IN_MEMORY)
                .setPrefix("answer")
                .setSuffix(".tmp")
                .setDirectory(Path.of(System.getProperty("java.io.tmpdir")))
                .get();
        private long length;

        private Body() throws IOException {}

        @Override
        public void write(int b) throws IOException {
            grow(1);
            kept.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int count) throws IOException {
            grow(count);
            kept.write(bytes, offset, count);
        }

        /** Messages may quote a query, so they are not only Latin letters. */
        @Override
        public void print(String text) throws IOException {
            write(text.getBytes(StandardCharsets.UTF_8));
        }

        private void grow(int count) {
            length += count;
            if (length > largest) {
                throw new TooLargeException(String.format(
                        Locale.ROOT,
                        "The answer is larger than %d MiB. Ask for less at a time, with LIMIT and OFFSET.",
                        largest >> 20));
            }
        }

        /** A writer may close its stream before the answer is sent; only the answer deletes the file. */
        @Override
        public void close() throws IOException {
            kept.close();
        }

        private void delete() throws IOException {
            kept.close();
            if (!kept.isInMemory()) {
                Files.deleteIfExists(kept.getPath());
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Answers are not written asynchronously.");
        }
    }

    /** The answer has outgrown its limit. */
    static final class TooLargeException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String explanation;

        TooLargeException(String explanation) {
            super(explanation);
            this.explanation = explanation;
        }

        @Override
        public String getMessage() {
            return explanation;
        }

        /** The one that a failure comes from, however it was wrapped. */
        static Optional<TooLargeException> in(Throwable failure) {
            return Optional.ofNullable(ExceptionUtils.throwableOfType(failure, TooLargeException.class));
        }
    }
}
