package eu.programmegraph.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;

/**
 * The Turtle files of the ontology.
 *
 * @param terms classes, properties and their alignments: all files but the shapes
 * @param shapes what the data is checked against
 */
record Ontology(Model terms, Model shapes) {

    private static final String SHAPES = "shapes.ttl";

    /** Reads all Turtle files of the directory. */
    static Ontology read(Path directory, Problems problems) {
        Ontology ontology = new Ontology(ModelFactory.createDefaultModel(), ModelFactory.createDefaultModel());
        List<Path> files = turtleFiles(directory, problems);
        if (files.stream().noneMatch(Ontology::isShapes)) {
            problems.inFile(
                    directory.toString(),
                    "there is no " + SHAPES + " in this directory. Nothing can be checked without it.");
        }
        files.forEach(file -> TurtleFile.readInto(isShapes(file) ? ontology.shapes : ontology.terms, file, problems));
        return ontology;
    }

    private static List<Path> turtleFiles(Path directory, Problems problems) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".ttl"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            problems.inFile(directory.toString(), "the directory cannot be read: " + unreadable + ".");
            return List.of();
        }
    }

    private static boolean isShapes(Path file) {
        return file.endsWith(SHAPES);
    }
}
