package eu.programmegraph.load;

import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.rdf.model.Model;

/**
 * What a load reads.
 *
 * @param ontology the directory of {@code *.ttl}, among them {@code shapes.ttl}
 * @param data the directory of {@code *.csv} and {@code catalogue.ttl}
 * @param more models made elsewhere, by the name of their graph, such as the published queries
 */
public record Inputs(Path ontology, Path data, Map<String, Model> more) {
    public Inputs {
        more = Map.copyOf(more);
    }
}
