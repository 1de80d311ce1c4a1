package eu.programmegraph.web;

import eu.programmegraph.catalogue.Dumps;
import eu.programmegraph.concept.DataPart;
import eu.programmegraph.concept.Ontology;
import eu.programmegraph.concept.Thesaurus;
import eu.programmegraph.concept.Vocabulary;
import eu.programmegraph.graph.Generation;
import eu.programmegraph.graph.LiveDataset;
import eu.programmegraph.graph.StoredOntology;
import eu.programmegraph.graph.StoredParts;
import eu.programmegraph.graph.StoredVocabulary;
import eu.programmegraph.language.LabelSearch;
import eu.programmegraph.page.DataPage;
import eu.programmegraph.page.DataPage.Download;
import eu.programmegraph.page.Pages;
import eu.programmegraph.page.Release;
import eu.programmegraph.page.Site;
import eu.programmegraph.query.Examples;
import eu.programmegraph.query.QueryCatalogue;
import eu.programmegraph.vocab.ProgrammeIri;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.lang3.concurrent.ConcurrentUtils;
import org.apache.commons.lang3.concurrent.LazyInitializer;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What the site holds in memory of one generation, made once.
 *
 * @param address the address of the site, ending in a slash
 * @param fingerprint tells the program that shows it from others
 * @param data the graphs and files that can be taken away
 * @param storedOntology the ontology, read when it is first asked for, inside a transaction
 * @param answers figures about the portfolios
 * @param search finds concepts by words of their labels
 * @param matcher finds the concepts that somebody else's words mean
 * @param patience how long a page may wait for them
 */
record Snapshot(
        Generation generation,
        String address,
        String fingerprint,
        Thesaurus thesaurus,
        QueryCatalogue examples,
        DataPage data,
        LazyInitializer<Ontology> storedOntology,
        Pages pages,
        KeptAnswers answers,
        LabelSearch search,
        ConceptMatcher matcher,
        Duration patience) {

    private static final Node EXAMPLES = ProgrammeIri.graph("examples").asNode();

    /** Reads it; to be called inside a transaction. */
    static Snapshot of(LiveDataset live, String address, UnaryOperator<String> assets, Duration patience) {
        Generation generation = live.generation();
        DatasetGraph dataset = live.dataset();
        Vocabulary vocabulary = StoredVocabulary.read(dataset);
        Thesaurus thesaurus = new Thesaurus(vocabulary);
        LabelSearch search = new LabelSearch(vocabulary.labels());
        Release release = new Release(
                generation.manifest().version(),
                generation.id(),
                generation.manifest().created());
        Site site = new Site(address, assets, release);
        QueryCatalogue examples = Examples.read(ModelFactory.createModelForGraph(dataset.getGraph(EXAMPLES)));
        List<DataPart> parts = StoredParts.read(dataset);
        return new Snapshot(
                generation,
                address,
                Build.fingerprint(address),
                thesaurus,
                examples,
                new DataPage(parts, downloads(live.dumps())),
                LazyInitializer.<Ontology>builder()
                        .setInitializer(() -> StoredOntology.read(dataset))
                        .get(),
                new Pages(thesaurus, search, site),
                new KeptAnswers(examples, DataPart.portfolios(parts)),
                search,
                new ConceptMatcher(thesaurus, search, vocabulary.labels()),
                patience);
    }

    /** To be called inside a transaction. */
    Ontology ontology() {
        return ConcurrentUtils.initializeUnchecked(storedOntology);
    }

    /** The path that everything on the site is below. */
    String path() {
        return URI.create(address).getRawPath();
    }

    private static List<Download> downloads(Path directory) {
        return Dumps.listed(directory).stream()
                .map(file -> new Download(file.name(), file.bytes(), file.sha256()))
                .toList();
    }
}
