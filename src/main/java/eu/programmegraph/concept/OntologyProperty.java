package eu.programmegraph.concept;

import java.util.List;
import java.util.Optional;

/**
 * A property of the ontology.
 *
 * @param name its local name, such as {@code contributesTo}
 * @param superproperties IRIs of the properties directly above it, of ours and of others
 * @param domain IRIs of the classes of which one or another has the property
 * @param range IRIs of the classes or datatypes of which its values are
 * @param values the only values that it may have; empty if the range says all
 * @param inverses IRIs of the properties that it says it is the inverse of
 * @param uses how many statements of the data have it
 * @param example one of them
 */
public record OntologyProperty(
        String iri,
        String name,
        Kind kind,
        OntologyTexts texts,
        List<Characteristic> characteristics,
        List<String> superproperties,
        List<String> domain,
        List<String> range,
        List<String> values,
        List<String> inverses,
        long uses,
        Optional<Example> example) {
    public OntologyProperty {
        characteristics = List.copyOf(characteristics);
        superproperties = List.copyOf(superproperties);
        domain = List.copyOf(domain);
        range = List.copyOf(range);
        values = List.copyOf(values);
        inverses = List.copyOf(inverses);
    }

    /** What its values are (OWL 2, section 5). */
    public enum Kind {
        OBJECT("ObjectProperty"),
        DATATYPE("DatatypeProperty"),
        ANNOTATION("AnnotationProperty");

        private final String localName;

        Kind(String localName) {
            this.localName = localName;
        }

        /** The local name of its class in OWL. */
        public String localName() {
            return localName;
        }
    }

    /** What follows from its statements (OWL 2, section 9.2). */
    public enum Characteristic {
        FUNCTIONAL("FunctionalProperty"),
        INVERSE_FUNCTIONAL("InverseFunctionalProperty"),
        SYMMETRIC("SymmetricProperty"),
        TRANSITIVE("TransitiveProperty");

        private final String localName;

        Characteristic(String localName) {
            this.localName = localName;
        }

        /** The local name of its class in OWL. */
        public String localName() {
            return localName;
        }
    }

    /**
     * A statement of the data.
     *
     * @param subject an IRI
     * @param object an IRI, or a text
     * @param isText which of the two the object is
     * @param language the language tag of a text; empty if it has none
     */
    public record Example(String subject, String object, boolean isText, String language) {}
}
