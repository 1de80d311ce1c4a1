package eu.programmegraph.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The queries of a directory, by name. */
public final class QueryCatalogue {

    private static final String SUFFIX = ".rq";
    private static final Pattern HEADER_LINE = Pattern.compile("#\\s*(title|question|audience|theme|param):\\s*(.+)");

    private final Map<String, NamedQuery> queries;

    private QueryCatalogue(Map<String, NamedQuery> queries) {
        this.queries = queries;
    }

    /** Reads all {@code *.rq} of the directory; a {@link QueryException} names the file that is at fault. */
    public static QueryCatalogue read(Path directory) {
        Map<String, NamedQuery> queries = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            files.filter(file -> file.toString().endsWith(SUFFIX))
                    .map(QueryCatalogue::readQuery)
                    .forEach(query -> queries.put(query.name(), query));
        } catch (IOException unreadable) {
            throw new QueryException("The queries in " + directory + " cannot be read: " + unreadable, unreadable);
        }
        return new QueryCatalogue(queries);
    }

    /** All queries, sorted by name. */
    public List<NamedQuery> all() {
        return List.copyOf(queries.values());
    }

    /** The query of that name; an {@link UnknownNameException} tells which there are. */
    public NamedQuery get(String name) {
        return Optional.ofNullable(queries.get(name))
                .orElseThrow(() -> new UnknownNameException("There is no query \"%s\". There are: %s."
                        .formatted(name, String.join(", ", queries.keySet()))));
    }

    private static NamedQuery readQuery(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException unreadable) {
            throw new QueryException(file + " cannot be read as UTF-8: " + unreadable, unreadable);
        }
        Map<String, List<String>> header = header(text);
        String name = String.valueOf(file.getFileName());
        NamedQuery query = new NamedQuery(
                name.substring(0, name.length() - SUFFIX.length()),
                one(header, "title", file),
                one(header, "question", file),
                Arrays.asList(one(header, "audience", file).split(",\\s*")),
                one(header, "theme", file),
                parameters(header, file),
                text);
        if (!query.defaults().containsAll(query.parameters().keySet())) {
            throw new QueryException(file + " names a parameter that has no VALUES block of its own with one value: "
                    + query.parameters().keySet() + " are named, " + query.defaults() + " have one.");
        }
        return query;
    }

    private static Map<String, List<String>> header(String text) {
        Map<String, List<String>> header = new LinkedHashMap<>();
        text.lines()
                .takeWhile(line -> line.startsWith("#"))
                .map(HEADER_LINE::matcher)
                .filter(Matcher::matches)
                .forEach(line -> header.computeIfAbsent(line.group(1), key -> new ArrayList<>())
                        .add(line.group(2).strip()));
        return header;
    }

    private static String one(Map<String, List<String>> header, String key, Path file) {
        List<String> values = header.getOrDefault(key, List.of());
        if (values.size() != 1) {
            throw new QueryException(file + " needs one header line \"# " + key + ": …\".");
        }
        return values.get(0);
    }

    private static Map<String, String> parameters(Map<String, List<String>> header, Path file) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String line : header.getOrDefault("param", List.of())) {
            String[] parts = line.split("\\s*\\|\\s*", 2);
            if (parts.length != 2) {
                throw new QueryException(file + ": \"# param: " + line + "\" must be \"# param: name | meaning\".");
            }
            parameters.put(parts[0], parts[1]);
        }
        return parameters;
    }
}
