package eu.programmegraph.web;

import eu.programmegraph.concept.Concept;
import java.util.List;
import java.util.function.Function;

/**
 * A property of concepts, as clients may ask for it.
 *
 * @param identifier such as {@code period} or {@code prefLabel@sl}
 * @param name what it is called in the language of the service
 */
record ConceptProperty(String identifier, String name, Function<Concept, List<Value>> values) {

    /** A value. */
    sealed interface Value {

        /** What it is called. */
        String text();
    }

    /** Another concept. */
    record OfConcept(String notation, String text) implements Value {}

    record OfText(String text) implements Value {}
}
