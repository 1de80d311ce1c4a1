package eu.programmegraph.load;

import eu.programmegraph.vocab.ProgrammeIri;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;

/** Asks whether a pattern, in the prefixes of the project, is in a graph. */
final class Asking {

    private static final String PREFIXES = """
            PREFIX pgo: <https://w3id.org/programme-graph/ontology#>
            PREFIX pgc: <https://w3id.org/programme-graph/concept/>
            PREFIX project: <https://w3id.org/programme-graph/project/>
            PREFIX outcome: <https://w3id.org/programme-graph/outcome/>
            PREFIX mapping: <https://w3id.org/programme-graph/mapping/>
            PREFIX graph: <https://w3id.org/programme-graph/graph/>
            PREFIX country: <http://publications.europa.eu/resource/authority/country/>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX dcat: <http://www.w3.org/ns/dcat#>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX void: <http://rdfs.org/ns/void#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private Asking() {}

    static boolean holds(DatasetGraph dataset, String graph, String pattern) {
        String query = PREFIXES + "ASK { GRAPH <" + ProgrammeIri.graph(graph) + "> { " + pattern + " } }";
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec execution = QueryExec.dataset(dataset)
                    .query(QueryFactory.create(query, Syntax.syntaxSPARQL_11))
                    .build()) {
                return execution.ask();
            }
        });
    }

    /** The answer to a query, as CSV. */
    static String csv(DatasetGraph dataset, Query query) {
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ResultSetFormatter.outputAsCSV(bytes, ResultSet.adapt(execution.select()));
                return bytes.toString(StandardCharsets.UTF_8);
            }
        });
    }
}
