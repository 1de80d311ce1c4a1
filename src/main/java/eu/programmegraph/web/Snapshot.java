package eu.programmegraph.web;

import eu.programmegraph.concept.Ontology;
import eu.programmegraph.concept.Thesaurus;
import eu.programmegraph.concept.Vocabulary;
import eu.programmegraph.graph.Generation;
import eu.programmegraph.graph.StoredOntology;
import eu.programmegraph.graph.StoredParts;
import eu.programmegraph.graph.StoredVocabulary;
import eu.programmegraph.language.LabelSearch;
import eu.programmegraph.page.DataPage;
import eu.programmegraph.page.Pages;
import eu.programmegraph.page.Release;
import eu.programmegraph.page.Site;
import eu.programmegraph.query.Examples;
import eu.programmegraph.query.QueryCatalogue;
import eu.programmegraph.vocab.ProgrammeIri;
import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What the site holds in memory of one generation, made once.
 *
 * @param address the address of the site, ending in a slash
 * @param fingerprint tells the program that shows it from others
 */
record Snapshot(
        Generation generation,
        String address,
        String fingerprint,
        QueryCatalogue examples,
        Ontology ontology,
        DataPage data,
        Pages pages) {

    /** Reads it; to be called inside a transaction. */
    static Snapshot of(Generation generation, DatasetGraph dataset, String address, UnaryOperator<String> assets) {
        Vocabulary vocabulary = StoredVocabulary.read(dataset);
        Thesaurus thesaurus = new Thesaurus(vocabulary);
        QueryCatalogue examples = Examples.read(ModelFactory.createModelForGraph(
                dataset.getGraph(ProgrammeIri.graph("examples").asNode())));
        Release release = new Release(
                generation.manifest().version(),
                generation.id(),
                generation.manifest().created());
        Site site = new Site(address, assets, release);
        Pages pages = new Pages(thesaurus, new LabelSearch(vocabulary.labels()), site);
        return new Snapshot(
                generation,
                address,
                Build.fingerprint(address),
                examples,
                StoredOntology.read(dataset),
                new DataPage(StoredParts.read(dataset), List.of()),
                pages);
    }

    /** The path that everything on the site is below. */
    String path() {
        return URI.create(address).getRawPath();
    }
}
