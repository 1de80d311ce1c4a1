package eu.programmegraph.catalogue;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** A file that is being written, and is measured meanwhile. */
final class DumpFile extends FilterOutputStream {

    private static final int BUFFER = 1 << 16;

    private final OutputStream measured;
    private final @Nullable GZIPOutputStream compression;
    private final MessageDigest digest;
    private final Path path;

    private DumpFile(OutputStream measured, @Nullable GZIPOutputStream compression, MessageDigest digest, Path path) {
        super(new BufferedOutputStream(compression == null ? measured : compression, BUFFER));
        this.measured = measured;
        this.compression = compression;
        this.digest = digest;
        this.path = path;
    }

    /** Java's gzip header holds no time, and no name; so the same content gives the same bytes. */
    static DumpFile create(Path path, boolean compressed) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        OutputStream file = Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream measured = new DigestOutputStream(new BufferedOutputStream(file, BUFFER), digest);
        return new DumpFile(measured, compressed ? new GZIPOutputStream(measured, BUFFER) : null, digest, path);
    }

    /** Appends all of another file. */
    void append(Path file) throws IOException {
        Files.copy(file, out);
    }

    /** Ends what is being compressed, and appends another compressed file as it is. */
    void appendMember(Path file) throws IOException {
        flush();
        if (compression != null) {
            compression.finish();
        }
        Files.copy(file, measured);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    /** What has been written; to be asked once it is closed. */
    Dump.Content content() throws IOException {
        return new Dump.Content(Files.size(path), Hex.encodeHexString(digest.digest()));
    }
}
