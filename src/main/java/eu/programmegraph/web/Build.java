package eu.programmegraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** Tells one build of the program from another: the same data is shown differently by a newer one. */
final class Build {

    private static final byte[] PROGRAM = program();

    private Build() {}

    /** A short text that differs between builds, and with what else an answer depends on. */
    static String fingerprint(String circumstances) {
        CRC32 sum = new CRC32();
        sum.update(PROGRAM);
        sum.update(circumstances.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    /** The sum of the program's file; empty if it runs from loose classes, as in a test. */
    private static byte[] program() {
        try {
            Path file = Path.of(Build.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            CRC32 sum = new CRC32();
            if (Files.isRegularFile(file)) {
                sum.update(Files.readAllBytes(file));
            }
            return Long.toHexString(sum.getValue()).getBytes(StandardCharsets.UTF_8);
        } catch (URISyntaxException | IOException unreadable) {
            throw new UncheckedIOException(new IOException("The program cannot read itself", unreadable));
        }
    }
}
