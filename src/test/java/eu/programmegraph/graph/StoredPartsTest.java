package eu.programmegraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.concept.DataPart;
import eu.programmegraph.concept.Language;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;

final class StoredPartsTest {

    @Test
    void graphsAreAsTheCatalogueDescribesThem() {
        assertThat(read("""
                PREFIX dcterms: <http://purl.org/dc/terms/>
                PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
                PREFIX void: <http://rdfs.org/ns/void#>
                BASE <https://w3id.org/programme-graph/>
                <graph/vocabulary> { <a:s> <a:p> 1 }
                <graph/catalogue> {
                  <graph/catalogue> a sd:Graph ; dcterms:title "Catalogue"@en .
                  <graph/vocabulary> a sd:Graph ; void:triples 42 ;
                    dcterms:title "Vocabulary"@en , "Besednjak"@sl , "Vocabulaire"@fr ; dcterms:description "What we hold"@en .
                  <default-graph> a sd:Graph ; dcterms:title "All"@en ; void:triples 50 .
                }
                """))
                .containsExactly(
                        new DataPart("catalogue", Map.of(Language.EN, "Catalogue"), Map.of(), OptionalLong.empty()),
                        new DataPart(
                                "vocabulary",
                                Map.of(Language.EN, "Vocabulary", Language.SL, "Besednjak"),
                                Map.of(Language.EN, "What we hold"),
                                OptionalLong.of(42)));
    }

    @Test
    void withoutACatalogueTheyAreCounted() {
        assertThat(read("""
                BASE <https://w3id.org/programme-graph/>
                <graph/mapping/demo> { <a:s> <a:p> 1 , 2 }
                <graph/vocabulary> { <a:s> <a:p> 1 }
                """))
                .containsExactly(
                        new DataPart("mapping/demo", Map.of(), Map.of(), OptionalLong.of(2)),
                        new DataPart("vocabulary", Map.of(), Map.of(), OptionalLong.of(1)));
    }

    private static List<DataPart> read(String trig) {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(dataset, () -> RDFParser.fromString(trig, Lang.TRIG).parse(dataset));
        return Txn.calculateRead(dataset, () -> StoredParts.read(dataset));
    }
}
