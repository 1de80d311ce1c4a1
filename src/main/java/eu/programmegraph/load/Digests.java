package eu.programmegraph.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/** SHA-256 sums of the input files, in hexadecimal. */
final class Digests {

    private Digests() {}

    /** The sum of each file of the directory that has the suffix, by the directory's and the file's name. */
    static Map<String, String> of(Path directory, String suffix) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .filter(Files::isRegularFile)
                    .collect(Collectors.toMap(file -> name(directory) + "/" + name(file), Digests::sum));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The first eight digits of the sum of a text. */
    static String brief(String text) {
        return DigestUtils.sha256Hex(text).substring(0, 8);
    }

    /** The sum of a file, which may be long. */
    static String sum(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.toAbsolutePath().normalize().getFileName());
    }
}
