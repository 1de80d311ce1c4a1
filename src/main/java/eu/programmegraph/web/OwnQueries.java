package eu.programmegraph.web;

import eu.programmegraph.query.NamedQuery;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The queries that the site itself asks; each is a resource {@code NAME.rq} of this room. */
final class OwnQueries {

    private OwnQueries() {}

    static NamedQuery read(String name) {
        String file = name + ".rq";
        try (InputStream stream = OwnQueries.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The resource " + file + " is missing from the program.");
            }
            return NamedQuery.parse(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8), file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
