package eu.programmegraph.page;

import eu.programmegraph.concept.Language;
import eu.programmegraph.concept.Ontology;
import eu.programmegraph.concept.OntologyClass;
import eu.programmegraph.concept.OntologyProperty;
import eu.programmegraph.concept.OntologyTexts;
import eu.programmegraph.page.OntologyEntry.Example;
import eu.programmegraph.page.OntologyEntry.Reference;
import eu.programmegraph.page.OntologyEntry.Row;
import eu.programmegraph.page.OntologyEntry.Thing;
import eu.programmegraph.vocab.PGO;
import eu.programmegraph.vocab.Prefixes;
import eu.programmegraph.vocab.ProgrammeIri;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Words the terms of the ontology for a reader. */
final class OntologyTerms {

    /** The vocabulary that classes and properties of ours are aligned with (the namespace of EURIO). */
    private static final String ALIGNED = "http://data.europa.eu/s66#";

    private final Ontology ontology;
    private final Desk desk;
    private final Map<String, OntologyTexts> texts = new HashMap<>();

    OntologyTerms(Ontology ontology, Desk desk) {
        this.ontology = ontology;
        this.desk = desk;
        ontology.classes().forEach(type -> texts.put(type.iri(), type.texts()));
        ontology.properties().forEach(property -> texts.put(property.iri(), property.texts()));
    }

    OntologyEntry entry(OntologyClass type) {
        String iri = type.iri();
        List<Row> rows = new ArrayList<>();
        addHigher(rows, "superclasses", type.superclasses());
        add(rows, "subclasses", ontology.subclasses(iri).stream().map(OntologyClass::iri));
        add(rows, "domainOf", having(property -> property.domain().contains(iri)));
        add(rows, "rangeOf", having(property -> property.range().contains(iri)));
        add(rows, "disjoint", type.disjoint().stream());
        return new OntologyEntry(
                type.name(),
                iri,
                label(iri),
                comment(type.texts()),
                names(type.texts()),
                rows,
                List.of(),
                List.of(),
                type.instances(),
                type.examples().stream()
                        .map(example -> new Example(thing(example), Optional.empty()))
                        .toList());
    }

    OntologyEntry entry(OntologyProperty property) {
        List<Row> rows = new ArrayList<>();
        add(rows, "domain", property.domain().stream());
        add(rows, "range", property.range().stream());
        add(rows, "inverse", inverses(property));
        addHigher(rows, "superproperties", property.superproperties());
        add(rows, "subproperties", having(below -> below.superproperties().contains(property.iri())));
        return new OntologyEntry(
                property.name(),
                property.iri(),
                label(property.iri()),
                comment(property.texts()),
                names(property.texts()),
                rows,
                property.characteristics().stream()
                        .map(trait -> trait.name().toLowerCase(Locale.ROOT))
                        .toList(),
                property.values(),
                property.uses(),
                property.example().map(this::example).stream().toList());
    }

    /** What a term of ours is called; if nothing says so, its IRI in short. */
    Term label(String iri) {
        return Optional.ofNullable(texts.get(iri))
                .flatMap(found -> desk.wording().text(found.labels()))
                .orElseGet(() -> desk.wording().asIs(shorten(iri)));
    }

    Reference reference(String iri) {
        return iri.startsWith(PGO.NAMESPACE)
                ? new Reference(shorten(iri), "#" + iri.substring(PGO.NAMESPACE.length()), Optional.of(label(iri)))
                : new Reference(shorten(iri), desk.links().follow(iri), Optional.empty());
    }

    static String shorten(String iri) {
        return Prefixes.MAP.shortForm(iri);
    }

    private Optional<Term> comment(OntologyTexts texts) {
        return desk.wording().text(texts.comments());
    }

    private Map<Language, String> names(OntologyTexts texts) {
        Map<Language, String> names = new LinkedHashMap<>();
        desk.links().reader().preference().stream()
                .filter(texts.labels()::containsKey)
                .forEach(language -> names.put(
                        language,
                        Optional.ofNullable(texts.labels().get(language)).orElse("")));
        return names;
    }

    private Stream<String> inverses(OntologyProperty property) {
        return Stream.concat(
                        property.inverses().stream(),
                        ontology.statedInversesOf(property.iri()).stream().map(OntologyProperty::iri))
                .distinct();
    }

    private Stream<String> having(Function<OntologyProperty, Boolean> condition) {
        return ontology.properties().stream().filter(condition::apply).map(OntologyProperty::iri);
    }

    /** What is above a term: of ours, of the vocabularies it is built on, of the one it is aligned with. */
    private void addHigher(List<Row> rows, String key, List<String> higher) {
        add(rows, key, higher.stream().filter(iri -> iri.startsWith(PGO.NAMESPACE)));
        add(
                rows,
                key + ".other",
                higher.stream().filter(iri -> !iri.startsWith(PGO.NAMESPACE) && !iri.startsWith(ALIGNED)));
        add(rows, key + ".aligned", higher.stream().filter(iri -> iri.startsWith(ALIGNED)));
    }

    private void add(List<Row> rows, String key, Stream<String> terms) {
        List<Reference> references = terms.map(this::reference).toList();
        if (!references.isEmpty()) {
            rows.add(new Row(key, references));
        }
    }

    private Example example(OntologyProperty.Example example) {
        Thing object = example.isText() ? text(example) : thing(example.object());
        return new Example(thing(example.subject()), Optional.of(object));
    }

    private Thing text(OntologyProperty.Example example) {
        Term text = Language.ofTag(example.language())
                .map(language -> desk.wording().only(example.object(), language))
                .orElseGet(() -> desk.wording().asIs(example.object()));
        return new Thing(text, Optional.empty(), Optional.empty());
    }

    private Thing thing(String iri) {
        Optional<String> href = Optional.of(
                iri.startsWith(PGO.NAMESPACE)
                        ? reference(iri).href()
                        : desk.links().follow(iri));
        Optional<String> notation = Optional.of(iri)
                .filter(concept -> concept.startsWith(ProgrammeIri.CONCEPTS))
                .map(concept -> concept.substring(ProgrammeIri.CONCEPTS.length()));
        Term text = notation.map(desk.wording()::label)
                .orElseGet(() -> desk.wording().asIs(nameOf(iri)));
        return new Thing(text, notation, href);
    }

    /** Of ours the path, of others the IRI in short. */
    private static String nameOf(String iri) {
        String name = shorten(iri);
        return name.startsWith(ProgrammeIri.BASE) ? name.substring(ProgrammeIri.BASE.length()) : name;
    }
}
