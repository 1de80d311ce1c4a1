package eu.programmegraph.page;

import eu.programmegraph.concept.Language;
import eu.programmegraph.vocab.PGO;
import eu.programmegraph.vocab.ProgrammeIri;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where everything is, for one reader. Inside pages links begin with the path of the site only, so that they work under
 * any name the server has.
 *
 * @param site the address of the site, ending in a slash
 */
record Links(Site site, Reader reader) {

    private static final Pattern WEB = Pattern.compile("https?:|mailto:", Pattern.CASE_INSENSITIVE);
    private static final String DUMPS = ProgrammeIri.BASE + "dump/";

    /** The page of that path, such as {@code compare}, in the reader's languages. */
    String page(String path) {
        return in(reader.language(), path);
    }

    /** The page of that path with parameters, given as name and value in turn. */
    String page(String path, String... parameters) {
        return page(path) + (page(path).contains("?") ? "&" : "?") + query(List.of(parameters));
    }

    /** The same page with another language of the interface. */
    String in(Language language, String path) {
        String separator = path.contains("?") ? "&" : "?";
        String content = reader.content() == reader.language()
                ? ""
                : separator + "content=" + reader.content().tag();
        return site.path() + language.tag() + "/" + path + content;
    }

    String concept(String notation) {
        return page("concept/" + notation);
    }

    String scheme(String scheme) {
        return page("scheme/" + scheme);
    }

    /** The page of anything that the data names. */
    String resource(String iri) {
        return page(iri.substring(ProgrammeIri.BASE.length()));
    }

    /**
     * Where an IRI leads: to our page about it, to a term of the ontology, to a file, or away; nowhere, if it is none
     * that a reader may be sent to.
     */
    String follow(String iri) {
        if (iri.startsWith(PGO.NAMESPACE)) {
            return page("ontology") + "#" + iri.substring(PGO.NAMESPACE.length());
        }
        if (iri.startsWith(DUMPS)) {
            return file(iri.substring(ProgrammeIri.BASE.length()));
        }
        if (iri.startsWith(ProgrammeIri.BASE)) {
            return resource(iri);
        }
        return WEB.matcher(iri).lookingAt() ? iri : "#";
    }

    /** The data behind the page of that path, in the form of that suffix. */
    String data(String path, String suffix) {
        return site.path() + path + suffix;
    }

    /** What is the same in every language, such as {@code dump/all.nq.gz}. */
    String file(String path) {
        return site.path() + path;
    }

    /** The editor with that query in it. */
    String editor(String query) {
        return page("sparql", "query", query);
    }

    /** The editor with that query of the catalogue in it, and other values for its parameters, as name and value in turn. */
    String example(String query, String... values) {
        return page(
                "sparql",
                Stream.concat(Stream.of("example", query), Stream.of(values)).toArray(String[]::new));
    }

    String asset(String name) {
        return site.asset(name);
    }

    /** The whole address of the page of that path, as others may cite it. */
    String absolute(Language language, String path) {
        return site.address() + language.tag() + "/" + path;
    }

    static String query(List<String> parameters) {
        return Stream.iterate(0, i -> i < parameters.size(), i -> i + 2)
                .map(i -> parameters.get(i) + "=" + encode(parameters.get(i + 1)))
                .collect(Collectors.joining("&"));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
