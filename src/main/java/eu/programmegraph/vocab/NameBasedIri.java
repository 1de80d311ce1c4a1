package eu.programmegraph.vocab;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * Names for what is not the project's own: {@code urn:uuid:}, by UUIDs of version 5 (RFC 9562, section 5.5) that depend
 * on what is named and nothing else. An IRI under {@link ProgrammeIri#BASE} is a promise that it names one thing for
 * ever, and that the server answers it; for the rows of somebody's table neither holds: two tables count from 1, and
 * number 1 of both may be loaded side by side.
 */
public final class NameBasedIri {

    /** Names are put into the name space of URLs (RFC 9562, section 6.6), where those under our address are ours. */
    private static final UUID URLS = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private NameBasedIri() {}

    /**
     * The IRI of a thing.
     *
     * @param kind what it is, in one word
     * @param parts what tells it from others of its kind
     */
    public static Resource of(String kind, String... parts) {
        StringBuilder name = new StringBuilder(ProgrammeIri.BASE).append(kind);
        for (String part : parts) {
            // with its length, so that no part runs into the next
            name.append('/').append(part.length()).append(':').append(part);
        }
        return ResourceFactory.createResource("urn:uuid:" + version5(name.toString()));
    }

    private static UUID version5(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        byte[] named = ByteBuffer.allocate(2 * Long.BYTES + bytes.length)
                .putLong(URLS.getMostSignificantBits())
                .putLong(URLS.getLeastSignificantBits())
                .put(bytes)
                .array();
        ByteBuffer hash = ByteBuffer.wrap(DigestUtils.sha1(named));
        long most = (hash.getLong() & ~0xf000L) | 0x5000L;
        long least = (hash.getLong() & ~(3L << 62)) | (1L << 63);
        return new UUID(most, least);
    }
}
