package eu.programmegraph.page;

import eu.programmegraph.concept.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is told of a term of the ontology.
 *
 * @param name its local name, which is its anchor on the page
 * @param names what it is called in each language, the reader's first
 * @param rows what it is related to
 * @param traits keys of the texts that say of what kind it is
 * @param values the only values that it may have, if it is a property and they are given
 * @param uses how often the data uses it
 */
record OntologyEntry(
        String name,
        String iri,
        Term label,
        Optional<Term> comment,
        Map<Language, String> names,
        List<Row> rows,
        List<String> traits,
        List<String> values,
        long uses,
        List<Example> examples) {

    /** The anchor on the page. */
    String href() {
        return "#" + name;
    }

    /**
     * The terms that it is related to in one way.
     *
     * @param key names the relation
     */
    record Row(String key, List<Reference> terms) {}

    /**
     * A term to follow.
     *
     * @param label what it is called, if it is of ours
     */
    record Reference(String name, String href, Optional<Term> label) {}

    /**
     * An instance of a class, or a statement that has the property.
     *
     * @param object the object of the statement
     */
    record Example(Thing subject, Optional<Thing> object) {}

    /**
     * Something in the data.
     *
     * @param href where it leads, if it is no text
     */
    record Thing(Term text, Optional<String> notation, Optional<String> href) {}
}
