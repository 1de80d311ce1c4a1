package eu.programmegraph.vocab;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The authority tables of the EU Publications Office. */
public final class Authority {

    private static final String BASE = "http://publications.europa.eu/resource/authority/";

    private Authority() {}

    /** The country of that code of the table, mostly ISO 3166-1 alpha-3, such as {@code SVN}. */
    public static Resource country(String code) {
        return ResourceFactory.createResource(BASE + "country/" + code);
    }

    /** The language of that ISO 639-3 code in capitals, such as {@code SLV}. */
    public static Resource language(String code) {
        return ResourceFactory.createResource(BASE + "language/" + code);
    }
}
