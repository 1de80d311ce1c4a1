package eu.programmegraph.load;

import eu.programmegraph.concept.Alignment;
import eu.programmegraph.concept.Attestation;
import eu.programmegraph.concept.Basis;
import eu.programmegraph.concept.Concept;
import eu.programmegraph.concept.ConceptType;
import eu.programmegraph.concept.Edition;
import eu.programmegraph.concept.Labels;
import eu.programmegraph.concept.Language;
import eu.programmegraph.concept.Link;
import eu.programmegraph.concept.MatchRelation;
import eu.programmegraph.concept.Relation;
import eu.programmegraph.concept.RetiredTerm;
import eu.programmegraph.concept.SchemeTitle;
import eu.programmegraph.concept.TermChange;
import eu.programmegraph.concept.Vocabulary;
import eu.programmegraph.vocab.Authority;
import eu.programmegraph.vocab.PGO;
import eu.programmegraph.vocab.ProgrammeIri;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Says in RDF what the files of the vocabulary say, with the licence and who publishes and curates. */
final class VocabularyRdf {

    private static final Resource LICENCE =
            ResourceFactory.createResource("https://creativecommons.org/licenses/by/4.0/");
    private static final Property WAS_ATTRIBUTED_TO =
            ResourceFactory.createProperty("http://www.w3.org/ns/prov#wasAttributedTo");

    /** What changes of terms lead from and to, as long as there are two programme periods. */
    private static final Resource FORMER_PERIOD = ProgrammeIri.concept("2014-2020");

    private static final Resource CURRENT_PERIOD = ProgrammeIri.concept("2021-2027");

    private final Model model = ModelFactory.createDefaultModel();

    private VocabularyRdf() {}

    /** Everything but the alignments. */
    static Model vocabulary(Vocabulary vocabulary) {
        VocabularyRdf rdf = new VocabularyRdf();
        vocabulary.schemes().forEach(rdf::add);
        vocabulary.concepts().forEach(rdf::add);
        vocabulary.labels().forEach(rdf::add);
        vocabulary.editions().forEach(rdf::add);
        rdf.addAttestations(vocabulary);
        vocabulary.links().forEach(rdf::add);
        vocabulary.changes().forEach(rdf::add);
        vocabulary.retired().forEach(rdf::add);
        return rdf.model;
    }

    /** The alignments with other vocabularies. */
    static Model alignments(Vocabulary vocabulary) {
        VocabularyRdf rdf = new VocabularyRdf();
        vocabulary.alignments().forEach(rdf::add);
        return rdf.model;
    }

    static Resource iri(Attestation attestation) {
        return ProgrammeIri.attestation(
                attestation.edition(), attestation.list(), attestation.position(), attestation.notation());
    }

    static Resource iri(Alignment alignment) {
        return ProgrammeIri.alignment(
                alignment.notation(), alignment.relation().localName(), Digests.brief(alignment.target()));
    }

    static Resource iri(Link link) {
        return ProgrammeIri.link(link.source(), link.relation().localName(), link.target());
    }

    private void add(SchemeTitle title) {
        String tag = title.language().tag();
        model.add(ProgrammeIri.scheme(title.scheme()), RDF.type, SKOS.ConceptScheme)
                .add(ProgrammeIri.scheme(title.scheme()), DCTerms.identifier, title.scheme())
                .add(ProgrammeIri.scheme(title.scheme()), DCTerms.title, title.title(), tag)
                .add(ProgrammeIri.scheme(title.scheme()), SKOS.prefLabel, title.title(), tag)
                .add(ProgrammeIri.scheme(title.scheme()), DCTerms.description, title.description(), tag)
                .add(ProgrammeIri.scheme(title.scheme()), DCTerms.license, LICENCE)
                .add(ProgrammeIri.scheme(title.scheme()), DCTerms.publisher, ProgrammeIri.PROJECT);
    }

    private void add(Concept concept) {
        Resource iri = model.createResource(
                        ProgrammeIri.concept(concept.notation()).getURI())
                .addProperty(RDF.type, PGO.type(concept.type().localName()))
                .addProperty(RDF.type, SKOS.Concept)
                .addProperty(SKOS.notation, concept.notation())
                .addProperty(SKOS.inScheme, ProgrammeIri.scheme(concept.scheme()));
        concept.broader().forEach(broader -> iri.addProperty(SKOS.broader, ProgrammeIri.concept(broader)));
        concept.periods().forEach(period -> iri.addProperty(PGO.PERIOD, ProgrammeIri.concept(period)));
        if (concept.broader().isEmpty()) {
            iri.addProperty(SKOS.topConceptOf, ProgrammeIri.scheme(concept.scheme()));
        }
        if (concept.type() == ConceptType.PROGRAMME_PERIOD && concept.notation().contains("-")) {
            addYears(iri, concept.notation());
        }
    }

    /** A period's notation is its first and its last year, with a hyphen between; the shapes hold that. */
    private static void addYears(Resource period, String notation) {
        String start = notation.substring(0, notation.indexOf('-'));
        String end = notation.substring(notation.indexOf('-') + 1);
        period.addProperty(PGO.START_YEAR, start, XSDDatatype.XSDinteger)
                .addProperty(PGO.END_YEAR, end, XSDDatatype.XSDinteger);
    }

    private void add(Labels labels) {
        String tag = labels.language().tag();
        Resource concept = model.createResource(
                        ProgrammeIri.concept(labels.notation()).getURI())
                .addProperty(SKOS.prefLabel, labels.preferred(), tag)
                .addProperty(SKOS.definition, labels.definition(), tag);
        labels.alternatives().forEach(alternative -> concept.addProperty(SKOS.altLabel, alternative, tag));
        if (!labels.scopeNote().isEmpty()) {
            concept.addProperty(SKOS.scopeNote, labels.scopeNote(), tag);
        }
    }

    private void add(Edition edition) {
        model.createResource(ProgrammeIri.edition(edition.identifier()).getURI())
                .addProperty(RDF.type, PGO.GUIDE_EDITION)
                .addProperty(DCTerms.title, edition.title(), edition.language().tag())
                .addProperty(DCTerms.language, authority(edition.language()))
                .addProperty(PGO.PERIOD, ProgrammeIri.concept(edition.period()))
                .addProperty(DCTerms.publisher, ProgrammeIri.concept(edition.publisher()))
                .addProperty(DCTerms.identifier, edition.document());
    }

    /** An attestation repeats language and period of its edition, so that one pattern finds them. */
    private void addAttestations(Vocabulary vocabulary) {
        Map<String, Edition> editions = new HashMap<>();
        vocabulary.editions().forEach(edition -> editions.put(edition.identifier(), edition));
        for (Attestation attestation : vocabulary.attestations()) {
            Resource iri = model.createResource(iri(attestation).getURI())
                    .addProperty(RDF.type, PGO.ATTESTATION)
                    .addProperty(PGO.ATTESTS, ProgrammeIri.concept(attestation.notation()))
                    .addProperty(PGO.EDITION, ProgrammeIri.edition(attestation.edition()))
                    .addProperty(PGO.LIST, attestation.list())
                    .addProperty(PGO.POSITION, attestation.position());
            Edition edition = editions.get(attestation.edition());
            if (edition != null) {
                iri.addProperty(DCTerms.language, authority(edition.language()))
                        .addProperty(PGO.PERIOD, ProgrammeIri.concept(edition.period()));
            }
        }
    }

    private void add(Link link) {
        Resource source = ProgrammeIri.concept(link.source());
        Resource target = ProgrammeIri.concept(link.target());
        model.add(source, property(link.relation()), target);
        Resource iri = model.createResource(iri(link).getURI())
                .addProperty(RDF.type, PGO.LINK)
                .addProperty(PGO.LINK_SOURCE, source)
                .addProperty(PGO.LINK_RELATION, property(link.relation()))
                .addProperty(PGO.LINK_TARGET, target)
                .addProperty(PGO.BASIS, link.basis().value())
                .addProperty(PGO.RATIONALE, link.rationale(), "en");
        link.edition().ifPresent(edition -> iri.addProperty(PGO.EDITION, ProgrammeIri.edition(edition)));
        if (link.basis() == Basis.CURATED) {
            iri.addProperty(WAS_ATTRIBUTED_TO, ProgrammeIri.PROJECT);
        }
    }

    private void add(TermChange change) {
        String tag = change.language().tag();
        model.createResource(ProgrammeIri.change(change.notation()).getURI())
                .addProperty(RDF.type, PGO.TERM_CHANGE)
                .addProperty(PGO.CHANGED_CONCEPT, ProgrammeIri.concept(change.notation()))
                .addProperty(PGO.FORMER_TERM, change.formerTerm(), tag)
                .addProperty(PGO.CURRENT_TERM, change.currentTerm(), tag)
                .addProperty(PGO.FROM_PERIOD, FORMER_PERIOD)
                .addProperty(PGO.TO_PERIOD, CURRENT_PERIOD);
    }

    /** What is retired has no class: it is no concept any more. */
    private void add(RetiredTerm term) {
        Resource iri = model.createResource(
                        ProgrammeIri.concept(term.notation()).getURI())
                .addLiteral(OWL2.deprecated, true)
                .addProperty(SKOS.changeNote, term.reason(), Language.EN.tag());
        term.replacedBy().forEach(successor -> iri.addProperty(DCTerms.isReplacedBy, ProgrammeIri.concept(successor)));
    }

    private void add(Alignment alignment) {
        Resource concept = ProgrammeIri.concept(alignment.notation());
        Property relation = property(alignment.relation());
        Resource target = model.createResource(alignment.target())
                .addProperty(RDFS.label, alignment.targetLabel(), Language.EN.tag());
        model.add(concept, relation, target);
        Resource iri = model.createResource(iri(alignment).getURI())
                .addProperty(RDF.type, PGO.ALIGNMENT)
                .addProperty(PGO.ALIGNED_CONCEPT, concept)
                .addProperty(PGO.ALIGNMENT_RELATION, relation)
                .addProperty(PGO.ALIGNMENT_TARGET, target)
                .addProperty(PGO.TARGET_SCHEME, alignment.targetScheme())
                .addProperty(DCTerms.source, alignment.source())
                .addProperty(WAS_ATTRIBUTED_TO, ProgrammeIri.PROJECT);
        if (!alignment.note().isEmpty()) {
            iri.addProperty(SKOS.editorialNote, alignment.note(), Language.EN.tag());
        }
    }

    private static Resource authority(Language language) {
        return Authority.language(language.authorityCode());
    }

    private static Property property(Relation relation) {
        return switch (relation) {
            case RELATED -> SKOS.related;
            case IS_REPLACED_BY -> DCTerms.isReplacedBy;
            default -> PGO.property(relation.localName());
        };
    }

    private static Property property(MatchRelation relation) {
        return relation == MatchRelation.SEE_ALSO
                ? RDFS.seeAlso
                : ResourceFactory.createProperty(SKOS.getURI(), relation.localName());
    }
}
