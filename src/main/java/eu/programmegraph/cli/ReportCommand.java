package eu.programmegraph.cli;

import eu.programmegraph.concept.DataPart;
import eu.programmegraph.concept.Language;
import eu.programmegraph.concept.Thesaurus;
import eu.programmegraph.concept.Vocabulary;
import eu.programmegraph.graph.Generation;
import eu.programmegraph.graph.OpenGeneration;
import eu.programmegraph.graph.StoredParts;
import eu.programmegraph.graph.StoredVocabulary;
import eu.programmegraph.language.LabelSearch;
import eu.programmegraph.page.Pages;
import eu.programmegraph.page.Reader;
import eu.programmegraph.page.Release;
import eu.programmegraph.page.Site;
import eu.programmegraph.query.Examples;
import eu.programmegraph.query.QueryCatalogue;
import eu.programmegraph.vocab.ProgrammeIri;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a report about a portfolio as one HTML file: which goals its projects serve, and which they do not.",
            "The file needs nothing from elsewhere, and can be sent on and printed.",
            "Example: programme-graph report --portfolio sample --out report.html"
        })
final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(names = "--portfolio", required = true, paramLabel = "NAME", description = "The name of the portfolio.")
    private String portfolio = "";

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write it. Default: standard output.")
    private @Nullable Path file;

    @Option(
            names = "--language",
            defaultValue = "en",
            paramLabel = "TAG",
            description = "The language of the report: en, sl, bg, lv or pl. Default: ${DEFAULT-VALUE}.")
    private String language = "en";

    @Override
    public Integer call() {
        Language wanted = Language.ofTag(language)
                .orElseThrow(() -> new UsageException(
                        "There is no report in \"%s\". Choose en, sl, bg, lv or pl.".formatted(language)));
        String report;
        try (OpenGeneration open = store.store().openCurrent(store.configuration())) {
            DatasetGraph dataset = open.dataset();
            report = Txn.calculateRead(dataset, () -> report(open.generation(), dataset, Reader.of(wanted)));
        }
        if (file == null) {
            spec.commandLine().getOut().print(report);
            spec.commandLine().getOut().flush();
        } else {
            OutputFile.write(file, out -> out.write(report.getBytes(StandardCharsets.UTF_8)));
            spec.commandLine().getErr().println("Wrote " + file);
        }
        return ExitCode.DONE;
    }

    private String report(Generation generation, DatasetGraph dataset, Reader reader) {
        List<String> portfolios = DataPart.portfolios(StoredParts.read(dataset));
        if (!portfolios.contains(portfolio)) {
            throw new UsageException("There is no portfolio \"%s\". %s".formatted(portfolio, describe(portfolios)));
        }
        Vocabulary vocabulary = StoredVocabulary.read(dataset);
        Release release = new Release(
                generation.manifest().version(),
                generation.id(),
                generation.manifest().created());
        Site site = new Site(ProgrammeIri.BASE, UnaryOperator.identity(), release);
        Pages pages = new Pages(new Thesaurus(vocabulary), new LabelSearch(vocabulary.labels()), site);
        return pages.report(reader, portfolio, new UnhurriedFigures(catalogue(dataset), portfolios, dataset));
    }

    /** The catalogue as it was loaded with the data. */
    private static QueryCatalogue catalogue(DatasetGraph dataset) {
        return Examples.read(ModelFactory.createModelForGraph(
                dataset.getGraph(ProgrammeIri.graph("examples").asNode())));
    }

    private static String describe(List<String> portfolios) {
        return portfolios.isEmpty()
                ? "None has been loaded yet: programme-graph load --portfolio FILE"
                : "There are: %s.".formatted(String.join(", ", portfolios));
    }
}
