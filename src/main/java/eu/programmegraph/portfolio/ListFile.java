package eu.programmegraph.portfolio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What a first pass over a file tells.
 *
 * @param sha256 in hexadecimal
 * @param charset in which a text is to be read
 * @param strayLine the first line of a text that is not in UTF-8; 0 if all of it is
 */
record ListFile(Path path, Kind kind, long bytes, String sha256, Charset charset, int strayLine) {

    private static final int BUFFER = 1 << 16;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** These mean nothing in Windows-1252. */
    private static final int[] NOT_WESTERN = {0x81, 0x8D, 0x8F, 0x90, 0x9D};

    enum Kind {
        TEXT,
        WORKBOOK
    }

    static ListFile examine(Path path) {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(path), DigestUtils.getSha256Digest())) {
            byte[] head = in.readNBytes(4);
            Kind kind = kind(path, head);
            Scan scan = new Scan(path, head);
            scan.accept(head, head.length, false);
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                scan.accept(buffer, read, false);
            }
            scan.accept(buffer, 0, true);
            String digest = Hex.encodeHexString(in.getMessageDigest().digest());
            return new ListFile(
                    path,
                    kind,
                    Files.size(path),
                    digest,
                    kind == Kind.TEXT ? scan.charset() : StandardCharsets.UTF_8,
                    kind == Kind.TEXT ? scan.strayLine : 0);
        } catch (IOException unreadable) {
            throw new PortfolioException(path + ": the file cannot be read: " + unreadable + ".", unreadable);
        }
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    private static Kind kind(Path path, byte[] head) {
        if (begins(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new PortfolioException(
                    path + ": this is a workbook in the format of Excel before 2007, or one with a password."
                            + " Save it as XLSX or \"CSV UTF-8\", without a password.");
        }
        return begins(head, 'P', 'K', 3, 4) ? Kind.WORKBOOK : Kind.TEXT;
    }

    private static boolean begins(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Finds out in which encoding a text is. */
    private static final class Scan {
        private final Path path;
        private final byte[] head;
        private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        private final CharBuffer characters = CharBuffer.allocate(BUFFER + 4);
        private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER + 4);
        private final boolean[] seen = new boolean[256];
        private int lines;
        private int strayLine;

        Scan(Path path, byte[] head) {
            this.path = path;
            this.head = head;
        }

        void accept(byte[] buffer, int length, boolean last) {
            if (strayLine == 0) {
                bytes.put(buffer, 0, length).flip();
                boolean stray = decoder.decode(bytes, characters, last).isError();
                int lineFeeds = lineFeeds(characters.flip());
                lines += lineFeeds;
                strayLine = stray ? lines + 1 : 0;
                characters.clear();
                bytes.compact();
            }
            for (int i = 0; i < length; i++) {
                seen[buffer[i] & 0xFF] = true;
            }
        }

        private static int lineFeeds(CharBuffer text) {
            int count = 0;
            while (text.hasRemaining()) {
                count += text.get() == '\n' ? 1 : 0;
            }
            return count;
        }

        Charset charset() {
            if (begins(head, 0xFF, 0xFE) || begins(head, 0xFE, 0xFF)) {
                strayLine = 0;
                return StandardCharsets.UTF_16;
            }
            if (strayLine == 0) {
                return StandardCharsets.UTF_8;
            }
            boolean western = !begins(head, 0xEF, 0xBB, 0xBF) && !seen[0];
            for (int undefined : NOT_WESTERN) {
                western &= !seen[undefined];
            }
            if (!western) {
                throw new PortfolioException(path + ", line " + strayLine
                        + ": the text is neither in UTF-8 nor in Windows-1252." + " Save it again as \"CSV UTF-8\".");
            }
            return WESTERN;
        }
    }
}
