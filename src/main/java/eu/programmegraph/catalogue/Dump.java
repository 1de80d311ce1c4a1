package eu.programmegraph.catalogue;

import java.util.Optional;

/**
 * A file of the data.
 *
 * @param subject the name of the graph that it holds; {@code all} for all graphs, {@code concepts} for the table
 * @param compressed whether it is compressed (gzip)
 * @param content what came out of writing it; empty for a file that is written later
 */
public record Dump(String subject, DumpFormat format, boolean compressed, Optional<Content> content) {

    /** The subject that stands for all graphs. */
    static final String ALL = "all";

    /** The subject that stands for the table of concepts. */
    static final String CONCEPTS = "concepts";

    /**
     * What a file consists of.
     *
     * @param bytes the size of the file
     * @param sha256 its checksum, in hexadecimal
     */
    public record Content(long bytes, String sha256) {}

    /** The name of the file. */
    String file() {
        return subject.replace('/', '-') + "." + format.suffix() + (compressed ? ".gz" : "");
    }
}
