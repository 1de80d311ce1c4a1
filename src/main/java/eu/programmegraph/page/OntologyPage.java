package eu.programmegraph.page;

import eu.programmegraph.concept.Ontology;
import eu.programmegraph.concept.OntologyClass;
import eu.programmegraph.concept.OntologyHeader;
import eu.programmegraph.concept.OntologyProperty;
import eu.programmegraph.concept.ReusedTerm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The ontology, term by term.
 *
 * @param tree the classes, each above those below it
 * @param classes each class once, in the order of the tree
 * @param properties the properties by kind: {@code object}, {@code datatype}, {@code annotation}
 * @param reused the terms of other vocabularies by namespace, in short form where it has a prefix
 */
record OntologyPage(
        OntologyHeader header,
        Term title,
        Optional<Term> description,
        OntologyDiagram diagram,
        List<Branch> tree,
        List<OntologyEntry> classes,
        Map<String, List<OntologyEntry>> properties,
        Map<String, List<Reused>> reused) {

    /** A class with those below it. */
    record Branch(OntologyEntry.Reference type, List<Branch> below) {}

    /** A term of another vocabulary. */
    record Reused(OntologyEntry.Reference term, long uses) {}

    static OntologyPage of(Ontology ontology, Desk desk) {
        OntologyTerms terms = new OntologyTerms(ontology, desk);
        OntologyHeader header = ontology.header();
        return new OntologyPage(
                header,
                desk.wording()
                        .text(header.texts().labels())
                        .orElseGet(() -> desk.wording().asIs(header.iri())),
                desk.wording().text(header.texts().comments()),
                OntologyDiagram.of(ontology, terms),
                ontology.topClasses().stream()
                        .map(top -> branch(top, Set.of(), ontology, terms))
                        .toList(),
                inOrderOfTree(ontology).map(terms::entry).toList(),
                properties(ontology, terms),
                reused(ontology, terms));
    }

    private static Branch branch(OntologyClass type, Set<String> above, Ontology ontology, OntologyTerms terms) {
        Set<String> path = new HashSet<>(above);
        path.add(type.iri());
        List<Branch> below = ontology.subclasses(type.iri()).stream()
                .filter(subclass -> !path.contains(subclass.iri()))
                .map(subclass -> branch(subclass, path, ontology, terms))
                .toList();
        return new Branch(terms.reference(type.iri()), below);
    }

    /** What no top class leads to, since it is in a circle, comes last. */
    private static Stream<OntologyClass> inOrderOfTree(Ontology ontology) {
        Map<String, OntologyClass> seen = new LinkedHashMap<>();
        List<OntologyClass> next = new ArrayList<>(ontology.topClasses());
        while (!next.isEmpty()) {
            OntologyClass type = next.removeFirst();
            if (seen.putIfAbsent(type.iri(), type) == null) {
                next.addAll(0, ontology.subclasses(type.iri()));
            }
        }
        ontology.classes().forEach(type -> seen.putIfAbsent(type.iri(), type));
        return seen.values().stream();
    }

    private static Map<String, List<OntologyEntry>> properties(Ontology ontology, OntologyTerms terms) {
        Map<String, List<OntologyEntry>> groups = new LinkedHashMap<>();
        for (OntologyProperty.Kind kind : OntologyProperty.Kind.values()) {
            List<OntologyEntry> entries = ontology.properties().stream()
                    .filter(property -> property.kind() == kind)
                    .map(terms::entry)
                    .toList();
            if (!entries.isEmpty()) {
                groups.put(kind.name().toLowerCase(java.util.Locale.ROOT), entries);
            }
        }
        return groups;
    }

    private static Map<String, List<Reused>> reused(Ontology ontology, OntologyTerms terms) {
        Map<String, List<Reused>> byNamespace = new TreeMap<>();
        for (ReusedTerm term : ontology.reused()) {
            String iri = term.iri();
            String namespace = iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
            byNamespace
                    .computeIfAbsent(namespace, fresh -> new ArrayList<>())
                    .add(new Reused(terms.reference(iri), term.uses()));
        }
        return byNamespace;
    }
}
