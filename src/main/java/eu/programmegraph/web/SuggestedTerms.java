package eu.programmegraph.web;

import eu.programmegraph.concept.Language;
import eu.programmegraph.page.SuggestedTerm;
import eu.programmegraph.query.NamedQuery;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/** The classes and properties that the ontology declares or the data uses: the answer to the query {@code terms.rq}. */
final class SuggestedTerms {

    private static final NamedQuery TERMS = OwnQueries.read("terms");

    private SuggestedTerms() {}

    /** Reads them, with labels in that language or else in English. To be called inside a transaction. */
    static List<SuggestedTerm> read(DatasetGraph dataset, Language language) {
        Query query = TERMS.with(Map.of("language", language.tag()));
        try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            return Iter.toList(Iter.map(execution.select(), SuggestedTerms::term));
        }
    }

    private static SuggestedTerm term(Binding row) {
        return new SuggestedTerm(
                row.get(Var.alloc("term")).getURI(),
                SuggestedTerm.Kind.valueOf(text(row, "kind")),
                text(row, "label"),
                text(row, "comment"));
    }

    private static String text(Binding row, String variable) {
        return row.get(Var.alloc(variable)).getLiteralLexicalForm();
    }
}
