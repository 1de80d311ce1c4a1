package eu.programmegraph.concept;

import java.util.List;

/**
 * A class of the ontology.
 *
 * @param name its local name, such as {@code IndividualImpact}
 * @param superclasses IRIs of the classes directly above it, of ours and of others
 * @param disjoint IRIs of the classes with which it shares no instance
 * @param instances how many things in the data are of it, or of a class below it
 * @param examples IRIs of some of them
 */
public record OntologyClass(
        String iri,
        String name,
        OntologyTexts texts,
        List<String> superclasses,
        List<String> disjoint,
        long instances,
        List<String> examples) {
    public OntologyClass {
        superclasses = List.copyOf(superclasses);
        disjoint = List.copyOf(disjoint);
        examples = List.copyOf(examples);
    }
}
