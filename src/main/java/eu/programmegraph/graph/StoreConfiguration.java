package eu.programmegraph.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.assembler.VocabTDB2;
import org.apache.jena.vocabulary.RDF;

/** {@code fuseki-config.ttl}: how the dataset and its full-text index are assembled, and which services there are. */
public final class StoreConfiguration {

    static final String TDB2_DIRECTORY = "tdb2";
    static final String TEXT_DIRECTORY = "text";

    private static final Property FUSEKI_DATASET =
            ResourceFactory.createProperty("http://jena.apache.org/fuseki#dataset");
    private static final Resource MEMORY_DATASET =
            ResourceFactory.createResource("http://jena.hpl.hp.com/2005/11/Assembler#MemoryDataset");

    private final Path file;
    private final Model model;

    private StoreConfiguration(Path file, Model model) {
        this.file = file;
        this.model = model;
    }

    /** Reads the configuration; a {@link StoreException} says what is wrong with it. */
    public static StoreConfiguration read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StoreException("There is no configuration " + file
                    + ". Run the program from the project's directory, or name the file with --config.");
        }
        try {
            Model model = RDFDataMgr.loadModel(file.toUri().toString());
            return new StoreConfiguration(file, model);
        } catch (RiotException broken) {
            throw new StoreException(file + " is not valid Turtle: " + broken.getMessage(), broken);
        }
    }

    /** The services it describes, without their data: each has an empty dataset, for the caller to replace. */
    public Model services() {
        Model services = copy();
        replace(services, FUSEKI_DATASET, services.createResource(MEMORY_DATASET));
        return services;
    }

    /** Opens the dataset it describes, with the database and the index in that directory. */
    DatasetGraph assemble(Path directory) {
        Model relocated = copy();
        replace(relocated, VocabTDB2.pLocation, literal(directory.resolve(TDB2_DIRECTORY)));
        replace(relocated, TextVocab.pDirectory, literal(directory.resolve(TEXT_DIRECTORY)));
        Resource dataset = relocated
                .listSubjectsWithProperty(RDF.type, TextVocab.textDataset)
                .nextOptional()
                .orElseThrow(() -> new StoreException(file + " describes no text:TextDataset."));
        return ((Dataset) Assembler.general().open(dataset)).asDatasetGraph();
    }

    private Model copy() {
        return ModelFactory.createDefaultModel().add(model);
    }

    private static org.apache.jena.rdf.model.RDFNode literal(Path path) {
        return ResourceFactory.createPlainLiteral(path.toAbsolutePath().toString());
    }

    private static void replace(Model model, Property property, org.apache.jena.rdf.model.RDFNode value) {
        for (Resource subject : model.listSubjectsWithProperty(property).toList()) {
            subject.removeAll(property).addProperty(property, value);
        }
    }
}
