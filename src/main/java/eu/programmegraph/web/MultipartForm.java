package eu.programmegraph.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.http.MultiPart.Part;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.http.MultiPartFormData.Parts;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.util.Attributes;

/** A form with files (RFC 7578) whose body is in memory already, and stays there. */
final class MultipartForm {

    static final String MEDIA_TYPE = "multipart/form-data";

    /** Two controls for each match of the page Map, and what else stands in its forms. */
    private static final int MOST_PARTS = 1100;

    private static final MultiPartConfig IN_MEMORY = new MultiPartConfig.Builder()
            .maxParts(MOST_PARTS)
            .maxMemoryPartSize(-1)
            .useFilesForPartsWithoutFileName(false)
            .build();

    private MultipartForm() {}

    /**
     * The texts of its fields and files, by name; of a name that is given more than once, the first.
     *
     * @param contentType with the boundary
     */
    static Map<String, String> read(byte[] body, String contentType) throws IOException {
        Map<String, String> fields = new HashMap<>();
        try (Parts parts = MultiPartFormData.getParts(
                new ByteBufferContentSource(ByteBuffer.wrap(body)), new Attributes.Lazy(), contentType, IN_MEMORY)) {
            for (Part part : parts) {
                String name = Optional.ofNullable(part.getName()).orElse("");
                fields.putIfAbsent(name, text(Content.Source.asByteBuffer(part.getContentSource()), name));
            }
        } catch (BadMessageException | CompletionException | IllegalArgumentException | IllegalStateException broken) {
            throw RefusedException.bad("The body is not a form of the type %s: %s. It can have %d fields."
                    .formatted(MEDIA_TYPE, reason(broken), MOST_PARTS));
        }
        return fields;
    }

    private static String reason(RuntimeException broken) {
        Throwable cause = Optional.ofNullable(broken.getCause()).orElse(broken);
        return Optional.ofNullable(cause.getMessage()).orElse("it is not complete");
    }

    private static String text(ByteBuffer bytes, String name) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        CoderResult result = utf8.decode(bytes, text, true);
        text.flip();
        if (result.isError()) {
            long line = text.chars().filter(letter -> letter == '\n').count() + 1;
            throw RefusedException.bad(
                    "The field \"%s\" is not in UTF-8: line %d has the byte %02X after \"%s\". Save the file as \"CSV UTF-8\"."
                            .formatted(name, line, bytes.get(), end(text)));
        }
        return text.toString();
    }

    private static String end(CharBuffer text) {
        String all = text.toString();
        return all.substring(Math.max(all.lastIndexOf('\n') + 1, all.length() - 20));
    }
}
