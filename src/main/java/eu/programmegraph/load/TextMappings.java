package eu.programmegraph.load;

import eu.programmegraph.mapping.Match;
import eu.programmegraph.portfolio.Summary;
import eu.programmegraph.vocab.Prefixes;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.riot.system.StreamRDF;

/**
 * Writes what the texts of a table serve as a stream of RDF, in the model of the mappings of portfolios: outcomes
 * (here with {@code dcterms:identifier}, and of no project), mappings, and by what they were made. The same table gives
 * the same triples in the same order. Things are called by {@link eu.programmegraph.vocab.NameBasedIri}.
 */
public final class TextMappings {

    /** RFC 5646, section 2.1: a primary subtag. What else stands in a column is not the tag of a language. */
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,8}");

    private static final List<String> PREFIXES = List.of("pgo", "pgc", "dcterms", "owl", "prov", "rdf", "rdfs");

    private final StreamRDF rdf;
    private final String version;
    private final Provenance.Activity run;

    /**
     * Begins to write; an {@link java.io.UncheckedIOException} if the table cannot be read.
     *
     * @param table the file with the texts
     * @param version that of the mapper
     */
    public TextMappings(Path table, String version, StreamRDF rdf) {
        this.rdf = rdf;
        this.version = version;
        this.run = Provenance.ofMapper(Digests.sum(table), String.valueOf(table.getFileName()), version);
        rdf.start();
        PREFIXES.forEach(prefix -> rdf.prefix(prefix, Prefixes.MAP.getNsPrefixURI(prefix)));
        run.triples().forEach(rdf::triple);
    }

    /**
     * Writes what is known of a text; nothing if it serves no goal.
     *
     * @param language the tag of its language; something else, such as nothing, if it is not known
     */
    public void write(String identifier, String language, String text, List<Match> matches) {
        if (!matches.isEmpty()) {
            String tag = LANGUAGE.matcher(language).matches() ? language : Summary.UNDETERMINED;
            List<Judgement> judgements = Judgement.of(matches, text, run.iri());
            MappingRdf.triples(new MappedText(identifier, tag, text, version, judgements))
                    .forEach(rdf::triple);
        }
    }

    /** Writes what has not been written yet. */
    public void finish() {
        rdf.finish();
    }
}
