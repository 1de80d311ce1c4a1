package eu.programmegraph.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The queries of a directory, by name. */
public final class QueryCatalogue {

    private static final String SUFFIX = ".rq";

    private final Map<String, NamedQuery> queries;

    private QueryCatalogue(Map<String, NamedQuery> queries) {
        this.queries = queries;
    }

    /** Reads all {@code *.rq} of the directory; a {@link QueryException} names the file that is at fault. */
    public static QueryCatalogue read(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return of(files.filter(file -> file.toString().endsWith(SUFFIX))
                    .map(QueryCatalogue::readQuery)
                    .toList());
        } catch (IOException unreadable) {
            throw new QueryException("The queries in " + directory + " cannot be read: " + unreadable, unreadable);
        }
    }

    static QueryCatalogue of(Collection<NamedQuery> queries) {
        Map<String, NamedQuery> byName = new TreeMap<>();
        queries.forEach(query -> byName.put(query.name(), query));
        return new QueryCatalogue(byName);
    }

    /** All queries, sorted by name. */
    public List<NamedQuery> all() {
        return List.copyOf(queries.values());
    }

    /** The query of that name, if there is one. */
    public Optional<NamedQuery> find(String name) {
        return Optional.ofNullable(queries.get(name));
    }

    /** The query of that name; an {@link UnknownNameException} tells which there are. */
    public NamedQuery get(String name) {
        return find(name)
                .orElseThrow(() -> new UnknownNameException("There is no query \"%s\". There are: %s."
                        .formatted(name, String.join(", ", queries.keySet()))));
    }

    private static NamedQuery readQuery(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return NamedQuery.parse(
                    name.substring(0, name.length() - SUFFIX.length()), Files.readString(file), file.toString());
        } catch (IOException unreadable) {
            throw new QueryException(file + " cannot be read as UTF-8: " + unreadable, unreadable);
        }
    }
}
