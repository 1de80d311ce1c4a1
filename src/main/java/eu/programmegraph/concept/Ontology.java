package eu.programmegraph.concept;

import java.util.List;

/**
 * The ontology: the terms that it defines, and those of other vocabularies that it uses.
 *
 * @param classes in the order of their names, as the properties
 */
public record Ontology(
        OntologyHeader header,
        List<OntologyClass> classes,
        List<OntologyProperty> properties,
        List<ReusedTerm> reused) {
    public Ontology {
        classes = List.copyOf(classes);
        properties = List.copyOf(properties);
        reused = List.copyOf(reused);
    }

    /** The classes directly below that one; of ours only. */
    public List<OntologyClass> subclasses(String iri) {
        return classes.stream()
                .filter(type -> type.superclasses().contains(iri))
                .toList();
    }

    /** The classes that are below no other of ours. */
    public List<OntologyClass> topClasses() {
        return classes.stream()
                .filter(type ->
                        classes.stream().noneMatch(other -> type.superclasses().contains(other.iri())))
                .toList();
    }

    /** The properties that say they are the inverse of that one. */
    public List<OntologyProperty> statedInversesOf(String iri) {
        return properties.stream()
                .filter(property -> property.inverses().contains(iri))
                .toList();
    }
}
