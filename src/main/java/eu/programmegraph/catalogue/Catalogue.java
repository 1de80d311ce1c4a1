package eu.programmegraph.catalogue;

import eu.programmegraph.ProgramFile;
import eu.programmegraph.vocab.ProgrammeIri;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/**
 * The catalogue: what is known of the dataset, with what is counted of the graphs and measured of the files.
 *
 * <p>The dataset as a whole is described without the catalogue itself, whose description would count itself; only the
 * default graph, which a query sees, is counted with it.
 */
public final class Catalogue {

    /** The name of the graph that holds the catalogue. */
    public static final String GRAPH = "catalogue";

    private static final String ALIGNMENTS = "alignments";

    /** What each graph shares with the dataset as a whole. */
    private static final List<Property> SHARED = List.of(
            DCTerms.publisher,
            DCTerms.creator,
            DCAT.contactPoint,
            DCTerms.license,
            DCTerms.accessRights,
            DCAT.theme,
            DCAT.keyword,
            DCTerms.language,
            DCTerms.accrualPeriodicity,
            DCTerms.spatial,
            DCTerms.temporal,
            DCTerms.issued,
            DCTerms.modified);

    /** What graphs that hold data of others share with it. */
    private static final List<Property> SHARED_BY_FOREIGN =
            List.of(DCAT.theme, DCAT.keyword, DCTerms.accrualPeriodicity, DCTerms.spatial);

    /** What the endpoint shares with it. */
    private static final List<Property> SHARED_BY_SERVICE = List.of(
            DCTerms.publisher,
            DCAT.contactPoint,
            DCTerms.license,
            DCTerms.accessRights,
            DCAT.theme,
            DCAT.keyword,
            DCAT.landingPage);

    private final Model model = ModelFactory.createDefaultModel();
    private final Resource dataset = model.createResource(ProgrammeIri.BASE + "dataset");
    private final Map<String, Graph> graphs;
    private final GraphDescriptions descriptions = new GraphDescriptions(model);

    private Catalogue(Map<String, Graph> graphs) {
        this.graphs = new TreeMap<>(graphs);
    }

    /**
     * Describes the dataset.
     *
     * @param metadata what is known of it: {@code data/catalogue.ttl}
     * @param graphs each named graph but this one
     * @param dumps the files, of which those of these graphs have been written, and of graphs written piece by piece
     */
    public static Model of(Model metadata, Map<String, Graph> graphs, Dumps dumps) {
        Catalogue catalogue = new Catalogue(graphs);
        catalogue.model.add(metadata);
        catalogue.addService();
        catalogue.graphs.keySet().forEach(catalogue::addGraph);
        dumps.streamed().forEach(catalogue::addStreamed);
        catalogue.addGraph(GRAPH);
        catalogue.addFiles(dumps);
        catalogue.addCounts(dumps.streamed());
        return catalogue.model;
    }

    private void addService() {
        RDFParser.fromString(ProgramFile.text(Catalogue.class, "service.ttl"), Lang.TURTLE)
                .parse(model);
        share(model.createResource(ProgrammeIri.BASE + "sparql"), SHARED_BY_SERVICE);
    }

    private void addGraph(String name) {
        Resource graph = identify(name);
        if (!graph.hasProperty(DCTerms.title)) {
            graph.addProperty(DCTerms.title, "Graph " + name, "en");
        }
        if (!graph.hasProperty(DCTerms.description)) {
            graph.addProperty(DCTerms.description, "The named graph %s.".formatted(name), "en");
        }
        share(graph, SHARED);
    }

    /** Of data that is not ours no licence is known, and none is claimed. */
    private void addStreamed(StreamedGraph streamed) {
        Resource graph = identify(streamed.name());
        PortfolioTexts.describe(graph, streamed.name());
        share(graph, streamed.ours() ? SHARED : SHARED_BY_FOREIGN);
    }

    private Resource identify(String name) {
        Resource graph = graph(name)
                .addProperty(RDF.type, VOID.Dataset)
                .addProperty(RDF.type, DCAT.Dataset)
                .addProperty(RDF.type, Terms.SD_NAMED_GRAPH_TYPE)
                .addProperty(RDF.type, Terms.SD_GRAPH)
                .addProperty(Terms.SD_NAME, graph(name))
                .addProperty(Terms.SD_GRAPH_OF_NAME, graph(name))
                .addProperty(DCTerms.identifier, graph(name).getURI())
                .addProperty(VOID.sparqlEndpoint, model.createResource(ProgrammeIri.BASE + "sparql"));
        dataset.addProperty(VOID.subset, graph)
                .addProperty(DCTerms.hasPart, graph)
                .addProperty(Terms.SD_NAMED_GRAPH, graph);
        return graph;
    }

    private void addFiles(Dumps dumps) {
        Map<String, Boolean> streamed =
                dumps.streamed().stream().collect(Collectors.toMap(StreamedGraph::name, StreamedGraph::ours));
        Distributions distributions = new Distributions(model, streamed.keySet());
        for (Dump dump : dumps.withThoseToCome(GRAPH)) {
            boolean ofGraph = graphs.containsKey(dump.subject())
                    || streamed.containsKey(dump.subject())
                    || dump.subject().equals(GRAPH);
            boolean ours = dump.subject().equals(Dump.ALL)
                    ? !streamed.containsValue(false)
                    : streamed.getOrDefault(dump.subject(), true);
            distributions.add(ofGraph ? graph(dump.subject()) : dataset, dump, ours);
        }
    }

    private void addCounts(List<StreamedGraph> streamed) {
        graphs.forEach((name, graph) -> descriptions.add(graph(name), name, Statistics.of(triples(graph))));
        Statistics whole = Statistics.of(
                graphs.values().stream().flatMap(Catalogue::triples).distinct());
        streamed.forEach(graph -> descriptions.add(graph(graph.name()), graph.name(), graph.tally()));
        Tally sum = new Tally();
        sum.add(whole);
        streamed.forEach(graph -> sum.add(graph.tally()));
        if (streamed.isEmpty()) {
            descriptions.add(dataset, Dump.ALL, whole);
        } else {
            descriptions.add(dataset, Dump.ALL, sum);
        }
        Graph alignments = graphs.get(ALIGNMENTS);
        if (alignments != null) {
            new Linksets(model, alignments).add(dataset);
        }
        addOwnCounts(sum.triples());
    }

    /** The counts of the catalogue and of the default graph are triples of the catalogue, and count too. */
    private void addOwnCounts(long triplesOfOthers) {
        Resource defaultGraph = model.createResource(ProgrammeIri.BASE + "default-graph")
                .addProperty(RDF.type, Terms.SD_GRAPH)
                .addProperty(DCTerms.title, "The union of all named graphs", "en");
        dataset.addProperty(RDF.type, Terms.SD_DATASET).addProperty(Terms.SD_DEFAULT_GRAPH, defaultGraph);
        long own = model.size() + 2;
        long alsoElsewhere = triples(model.getGraph()).filter(this::isElsewhere).count();
        GraphDescriptions.count(graph(GRAPH), VOID.triples, own);
        GraphDescriptions.count(defaultGraph, VOID.triples, triplesOfOthers + own - alsoElsewhere);
    }

    private static Stream<Triple> triples(Graph graph) {
        return Iter.asStream(graph.find());
    }

    private boolean isElsewhere(Triple triple) {
        return graphs.values().stream().anyMatch(graph -> graph.contains(triple));
    }

    private void share(Resource part, List<Property> properties) {
        for (Property property : properties) {
            for (Statement statement : dataset.listProperties(property).toList()) {
                part.addProperty(property, statement.getObject());
            }
        }
    }

    private Resource graph(String name) {
        return model.wrapAsResource(ProgrammeIri.graph(name).asNode());
    }
}
