package eu.programmegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.concept.Ontology;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;

final class StoredOntologyTest {

    @Test
    void aStoreWithoutAnOntologyHasAnEmptyOne() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        Ontology ontology = Txn.calculateRead(dataset, () -> StoredOntology.read(dataset));
        assertThat(ontology.classes()).isEmpty();
        assertThat(ontology.properties()).isEmpty();
        assertThat(ontology.header().version()).isEmpty();
    }
}
