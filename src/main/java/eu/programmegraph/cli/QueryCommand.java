package eu.programmegraph.cli;

import eu.programmegraph.graph.OpenGeneration;
import eu.programmegraph.graph.SearchSyntax;
import eu.programmegraph.query.NamedQuery;
import eu.programmegraph.query.QueryCatalogue;
import eu.programmegraph.vocab.Prefixes;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = {
            "Runs a query of the catalogue against the current generation. Without a name, it lists them.",
            "Example: programme-graph query labels-of-concept notation=I02"
        })
final class QueryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(names = "--queries", paramLabel = "DIR", description = "The catalogue of queries. Default: queries.")
    private @Nullable Path queries;

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "FORMAT",
            description = "How rows are printed: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private QueryFormat format = QueryFormat.TABLE;

    @Option(names = "--show", description = "Print the query instead of running it.")
    private boolean show;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "The name of the query.")
    private @Nullable String name;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "param=value",
            description = "Values for its parameters, instead of the defaults.")
    private List<String> values = List.of();

    @Override
    public Integer call() {
        QueryCatalogue catalogue = QueryCatalogue.read(queries == null ? Home.resolve("queries") : queries);
        PrintWriter out = spec.commandLine().getOut();
        if (name == null) {
            catalogue.all().forEach(query -> out.printf("%-36s %s%n", query.name(), query.question("en")));
            return ExitCode.DONE;
        }
        NamedQuery query = catalogue.get(name);
        Query bound = query.with(values());
        if (show) {
            out.print(values.isEmpty() ? query.text() : bound.serialize());
            out.flush();
            return ExitCode.DONE;
        }
        try (OpenGeneration generation = store.store().openCurrent(store.configuration())) {
            DatasetGraph dataset = generation.dataset();
            Txn.executeRead(dataset, () -> run(bound, dataset, out));
        } catch (TextIndexParseException broken) {
            throw new UsageException(SearchSyntax.EXPLANATION);
        }
        return ExitCode.DONE;
    }

    private Map<String, String> values() {
        Map<String, String> map = new LinkedHashMap<>();
        for (String value : values) {
            int sign = value.indexOf('=');
            if (sign < 1) {
                throw new UsageException("\"%s\" is not of the form param=value.".formatted(value));
            }
            map.put(value.substring(0, sign), value.substring(sign + 1));
        }
        return map;
    }

    private void run(Query query, DatasetGraph dataset, PrintWriter out) {
        try (QueryExecution execution = QueryExecutionFactory.create(query, DatasetFactory.wrap(dataset))) {
            if (query.isSelectType()) {
                format.print(execution.execSelect(), out);
            } else if (query.isAskType()) {
                out.println(execution.execAsk() ? "yes" : "no");
            } else {
                Model model = query.isConstructType() ? execution.execConstruct() : execution.execDescribe();
                StringWriter turtle = new StringWriter();
                RDFDataMgr.write(turtle, model.setNsPrefixes(Prefixes.MAP), Lang.TURTLE);
                out.print(turtle);
                out.flush();
            }
        }
    }
}
