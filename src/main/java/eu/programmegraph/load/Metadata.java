package eu.programmegraph.load;

import eu.programmegraph.vocab.ProgrammeIri;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;

/** Reads {@code data/catalogue.ttl}: what portals are told of the dataset. */
final class Metadata {

    static final String FILE = "catalogue.ttl";

    /** Without these no portal takes a dataset (DCAT-AP 3.0.1, mandatory properties, and licence). */
    private static final List<Property> REQUIRED =
            List.of(DCTerms.title, DCTerms.description, DCTerms.publisher, DCTerms.license);

    private Metadata() {}

    static Model read(Path data, Problems problems) {
        Model model = ModelFactory.createDefaultModel();
        Path file = data.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            problems.inFile(
                    file.toString(), "the file is missing. It tells portals of the dataset: see data/README.md.");
            return model;
        }
        if (TurtleFile.readInto(model, file, problems)) {
            check(model, file.toString(), problems);
        }
        return model;
    }

    private static void check(Model model, String file, Problems problems) {
        Resource dataset = model.createResource(ProgrammeIri.BASE + "dataset");
        for (Property property : REQUIRED) {
            if (!dataset.hasProperty(property)) {
                problems.inRow(file, 0, "<%s> has no dcterms:%s. Add it.".formatted(dataset, property.getLocalName()));
            }
        }
        if (model.listStatements().toList().stream().anyMatch(statement -> isBlank(statement.getSubject()))) {
            problems.inRow(
                    file, 0, "there is a blank node, [...] or _:name. Give the thing an IRI to be looked up by.");
        }
        model.listSubjectsWithProperty(VOID.objectsTarget)
                .filterDrop(linkset -> hasUriSpace(linkset))
                .forEach(linkset -> problems.inRow(
                        file,
                        0,
                        "the void:objectsTarget of <%s> has no void:uriSpace, by which its links are counted. Add it."
                                .formatted(linkset)));
    }

    private static boolean isBlank(Resource resource) {
        return resource.isAnon();
    }

    private static boolean hasUriSpace(Resource linkset) {
        return linkset.getRequiredProperty(VOID.objectsTarget).getResource().hasProperty(VOID.uriSpace);
    }
}
