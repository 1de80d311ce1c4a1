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

    private Build() {}

    /** A short text that differs between builds, and between sites of different addresses. */
    static String fingerprint(String address) {
        CRC32 sum = new CRC32();
        sum.update(address.getBytes(StandardCharsets.UTF_8));
        try {
            Path program = Path.of(Build.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isRegularFile(program)) { // otherwise it runs from loose classes, in a test
                sum.update(Files.readAllBytes(program));
            }
        } catch (URISyntaxException | IOException unreadable) {
            throw new UncheckedIOException(new IOException("The program cannot read itself", unreadable));
        }
        return Long.toHexString(sum.getValue());
    }
}
