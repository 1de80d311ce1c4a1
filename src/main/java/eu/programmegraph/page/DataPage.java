package eu.programmegraph.page;

import eu.programmegraph.concept.DataPart;
import java.util.Comparator;
import java.util.List;

/**
 * What there is to take away.
 *
 * @param parts the named graphs
 * @param downloads the files, by name
 */
public record DataPage(List<DataPart> parts, List<Download> downloads) {

    public DataPage {
        parts = List.copyOf(parts);
        downloads =
                downloads.stream().sorted(Comparator.comparing(Download::file)).toList();
    }

    /**
     * A file.
     *
     * @param file its name, such as {@code vocabulary.ttl.gz}
     * @param bytes its size
     * @param sha256 its checksum, in hexadecimal; empty if there is none
     */
    public record Download(String file, long bytes, String sha256) {

        /** The media type (IANA); that of what is compressed, not of the compression. */
        String mediaType() {
            return switch (format()) {
                case "ttl" -> "text/turtle";
                case "nt" -> "application/n-triples";
                case "jsonld" -> "application/ld+json";
                case "rdf" -> "application/rdf+xml";
                case "trig" -> "application/trig";
                case "nq" -> "application/n-quads";
                case "csv" -> "text/csv";
                default -> "text/plain";
            };
        }

        /** What tells its format: the end of its name, without that of the compression. */
        String format() {
            String plain = file.endsWith(".gz") ? file.substring(0, file.length() - ".gz".length()) : file;
            return plain.substring(plain.lastIndexOf('.') + 1);
        }

        /** Whether it holds that graph, or all, in that format. */
        boolean isOf(String name, String format) {
            return file.equals(name + "." + format + ".gz");
        }
    }
}
