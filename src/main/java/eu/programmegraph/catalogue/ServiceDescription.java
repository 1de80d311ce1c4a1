package eu.programmegraph.catalogue;

import eu.programmegraph.ProgramFile;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;

/**
 * The description of the endpoint for those who ask the endpoint for it (SPARQL 1.1 Service Description,
 * https://www.w3.org/TR/sparql11-service-description/).
 */
public final class ServiceDescription {

    private ServiceDescription() {}

    /**
     * The description of the endpoint under a public address.
     *
     * @param catalogue the whole catalogue
     * @param publicBase the address of the server, with a slash at its end; {@code sparql} is added to it
     */
    public static Model of(Model catalogue, String publicBase) {
        try (QueryExecution execution = QueryExecutionFactory.create(query(), catalogue)) {
            return Addresses.under(execution.execConstruct(), publicBase);
        }
    }

    private static Query query() {
        return QueryFactory.create(
                ProgramFile.text(ServiceDescription.class, "service-description.rq"), Syntax.syntaxSPARQL_11);
    }
}
