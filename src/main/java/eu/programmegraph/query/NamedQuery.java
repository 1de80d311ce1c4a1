package eu.programmegraph.query;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A query of the catalogue.
 *
 * @param name the name of its file, without {@code .rq}
 * @param title what it is called, by language tag; there always is English
 * @param question the question it answers, by language tag
 * @param audience for whom: researcher, portal, analyst
 * @param parameters the names of its parameters, and what each means; one whose default is an IRI takes IRIs
 * @param text the whole file
 */
public record NamedQuery(
        String name,
        Map<String, String> title,
        Map<String, String> question,
        List<String> audience,
        String theme,
        Map<String, String> parameters,
        String text) {

    private static final Pattern VALUE =
            Pattern.compile("(VALUES\\s+\\?(\\w+)\\s*\\{\\s*\")(?:[^\"\\\\]|\\\\.)*(\"\\s*\\})");

    public NamedQuery {
        title = Map.copyOf(title);
        question = Map.copyOf(question);
        audience = List.copyOf(audience);
        parameters = Map.copyOf(parameters);
    }

    /**
     * Reads a query and its header.
     *
     * @param where what to name in a {@link QueryException} where something is wrong
     */
    public static NamedQuery parse(String name, String text, String where) {
        Header header = new Header(text, where);
        NamedQuery query = new NamedQuery(
                name,
                header.inLanguages("title"),
                header.inLanguages("question"),
                header.listed("audience"),
                header.one("theme"),
                header.parameters(),
                text);
        if (!query.defaults().keySet().containsAll(query.parameters().keySet())) {
            throw new QueryException(where + " names a parameter that has no VALUES block of its own with one value: "
                    + query.parameters().keySet() + " are named, "
                    + query.defaults().keySet() + " have one.");
        }
        return query;
    }

    /** The title in that language, or else in English. */
    public String title(String language) {
        return inLanguage(title, language);
    }

    /** The question in that language, or else in English. */
    public String question(String language) {
        return inLanguage(question, language);
    }

    private static String inLanguage(Map<String, String> texts, String language) {
        return Stream.of(language, "en")
                .flatMap(tag -> Optional.ofNullable(texts.get(tag)).stream())
                .findFirst()
                .orElse("");
    }

    /** What stands after the header, with other texts as values of some of its parameters. */
    public String body(Map<String, String> values) {
        String body = text.lines()
                .dropWhile(line -> line.startsWith("#") || line.isBlank())
                .collect(Collectors.joining("\n", "", "\n"));
        return VALUE.matcher(body).replaceAll(block -> {
            String value = parameters.containsKey(block.group(2)) ? values.get(block.group(2)) : null;
            return Matcher.quoteReplacement(
                    value == null ? block.group() : block.group(1) + escape(value) + block.group(3));
        });
    }

    /** As it can stand in a short string (SPARQL 1.1, section 19.7). */
    private static String escape(String value) {
        return value.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    /** The same with those values only that it has a parameter for. */
    public Map<String, String> known(Map<String, String> values) {
        Map<String, String> known = new HashMap<>(values);
        known.keySet().retainAll(parameters.keySet());
        return known;
    }

    /**
     * What it finds with those values; nothing if that takes longer. To be called inside a transaction.
     *
     * @param part which part of the list is wanted; if nothing, the one that the query itself says
     */
    public Optional<Rows> find(Map<String, String> values, Optional<Part> part, DatasetGraph dataset, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        Query bound = with(values);
        part.ifPresent(wanted -> wanted.cut(bound));
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(bound)
                .timeout(atMost.toMillis(), TimeUnit.MILLISECONDS)
                .build()) {
            return Optional.of(Rows.of(execution.select()));
        } catch (RuntimeException failed) {
            // A cancelled query may fail in other ways than it should: Jena's hash joins are cleared while they are at
            // work.
            if (failed instanceof QueryCancelledException || System.nanoTime() >= deadline) {
                return Optional.empty();
            }
            throw failed;
        }
    }

    /** The query with its defaults. */
    public Query query() {
        try {
            return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException broken) {
            throw new QueryException("queries/" + name + ".rq is not valid SPARQL 1.1: " + broken.getMessage(), broken);
        }
    }

    /** The query with other values for some of its parameters. */
    public Query with(Map<String, String> values) {
        Set<String> unknown = new TreeSet<>(values.keySet());
        unknown.removeAll(parameters.keySet());
        if (!unknown.isEmpty()) {
            throw new UnknownNameException("The query %s has no parameter %s. %s"
                    .formatted(name, String.join(", ", unknown), describeParameters()));
        }
        Defaults defaults = new Defaults(values);
        return QueryTransformOps.transform(query(), defaults, new ExprTransformApplyElementTransform(defaults));
    }

    private String describeParameters() {
        return parameters.isEmpty()
                ? "It has none."
                : "Its parameters are: " + parameters.keySet().stream().sorted().collect(Collectors.joining(", "))
                        + ".";
    }

    /** The variables that have a VALUES block of their own with one value in it, and that value. */
    Map<String, Node> defaults() {
        Defaults defaults = new Defaults(Map.of());
        QueryTransformOps.transform(query(), defaults, new ExprTransformApplyElementTransform(defaults));
        return Map.copyOf(defaults.seen);
    }

    /** Replaces the value in the VALUES blocks of the given variables. */
    private static final class Defaults extends ElementTransformCopyBase {
        private final Map<String, String> values;
        private final Map<String, Node> seen = new HashMap<>();

        Defaults(Map<String, String> values) {
            this.values = values;
        }

        @Override
        public Element transform(ElementData block) {
            if (block.getVars().size() != 1 || block.getRows().size() != 1) {
                return block;
            }
            Var variable = block.getVars().get(0);
            Node before = block.getRows().get(0).get(variable);
            seen.put(variable.getVarName(), before);
            String value = values.get(variable.getVarName());
            if (value == null) {
                return block;
            }
            ElementData replaced = new ElementData();
            replaced.add(variable);
            replaced.add(BindingFactory.binding(
                    variable, before.isURI() ? NodeFactory.createURI(value) : NodeFactory.createLiteralString(value)));
            return replaced;
        }
    }
}
