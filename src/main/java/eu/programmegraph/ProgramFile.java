package eu.programmegraph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that are part of the program, such as its queries. */
public final class ProgramFile {

    private ProgramFile() {}

    /** The text of a file in the room of that class. */
    public static String text(Class<?> room, String name) {
        return new String(bytes(room, name), StandardCharsets.UTF_8);
    }

    /** A file in the room of that class or, if its name begins with a slash, anywhere on the class path. */
    public static byte[] bytes(Class<?> room, String name) {
        try (InputStream stream = room.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The resource " + name + " is missing from the program.");
            }
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
