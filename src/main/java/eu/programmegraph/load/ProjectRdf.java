package eu.programmegraph.load;

import eu.programmegraph.portfolio.Country;
import eu.programmegraph.portfolio.Organisation;
import eu.programmegraph.portfolio.Project;
import eu.programmegraph.vocab.Authority;
import eu.programmegraph.vocab.PGO;
import eu.programmegraph.vocab.ProgrammeIri;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Projects, organisations and countries as RDF. What is said of one thing stands together. */
final class ProjectRdf {

    private final List<Triple> triples = new ArrayList<>();
    private final Node subject;

    private ProjectRdf(Resource subject) {
        this.subject = subject.asNode();
    }

    /**
     * A project without its organisations.
     *
     * @param titleLanguage the tag of the language of its title
     * @param summaries its summary in each language, by its tag
     */
    static List<Triple> project(Project project, String titleLanguage, Map<String, String> summaries) {
        ProjectRdf rdf = new ProjectRdf(ProgrammeIri.project(project.identifier()));
        rdf.add(RDF.type, PGO.PROJECT);
        rdf.text(DCTerms.identifier, project.identifier());
        rdf.text(DCTerms.title, project.title(), titleLanguage);
        summaries.forEach((language, text) -> rdf.text(DCTerms.description, text, language));
        project.action().ifPresent(action -> rdf.add(PGO.ACTION, ProgrammeIri.concept(action)));
        project.fields().forEach(field -> rdf.add(PGO.FIELD, ProgrammeIri.concept(field)));
        project.callYear()
                .ifPresent(year ->
                        rdf.value(PGO.CALL_YEAR, String.format(Locale.ROOT, "%04d", year), XSDDatatype.XSDgYear));
        project.grant().ifPresent(grant -> rdf.value(PGO.GRANT, Decimals.canonical(grant), XSDDatatype.XSDdecimal));
        rdf.text(PGO.PROJECT_STATUS, project.status());
        project.topics().forEach(topic -> rdf.text(PGO.TOPIC, topic));
        rdf.participants(project);
        project.website().ifPresent(address -> rdf.address(FOAF.homepage, address));
        project.resultCard().ifPresent(address -> rdf.address(PGO.RESULT_CARD, address));
        rdf.mark(PGO.GOOD_PRACTICE, project.goodPractice());
        rdf.mark(PGO.SUCCESS_STORY, project.successStory());
        return rdf.triples;
    }

    private void participants(Project project) {
        project.coordinator()
                .ifPresent(coordinator -> add(PGO.COORDINATOR, ProgrammeIri.organisation(coordinator.key())));
        project.partners().stream()
                .map(Organisation::key)
                .distinct()
                .forEach(partner -> add(PGO.PARTNER, ProgrammeIri.organisation(partner)));
        project.coordinatorCountry().ifPresent(country -> add(PGO.COORDINATOR_COUNTRY, iri(country)));
        project.participants().forEach(country -> add(PGO.PARTICIPANT_COUNTRY, iri(country)));
    }

    static List<Triple> organisation(Organisation organisation, String key) {
        ProjectRdf rdf = new ProjectRdf(ProgrammeIri.organisation(key));
        rdf.add(RDF.type, FOAF.Organization);
        rdf.text(FOAF.name, organisation.name());
        rdf.text(PGO.ORGANISATION_TYPE, organisation.type());
        organisation.country().ifPresent(country -> rdf.add(PGO.COUNTRY, iri(country)));
        organisation.website().ifPresent(address -> rdf.address(FOAF.homepage, address));
        return rdf.triples;
    }

    static List<Triple> country(Country country) {
        ProjectRdf rdf = new ProjectRdf(iri(country));
        country.labels().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(label -> rdf.text(
                        SKOS.prefLabel, label.getValue(), label.getKey().tag()));
        return rdf.triples;
    }

    private static Resource iri(Country country) {
        return Authority.country(country.authority());
    }

    private void mark(Property property, boolean holds) {
        if (holds) {
            value(property, "true", XSDDatatype.XSDboolean);
        }
    }

    private void text(Property property, String text) {
        if (!text.isEmpty()) {
            add(property, NodeFactory.createLiteralString(text));
        }
    }

    private void text(Property property, String text, String language) {
        if (!text.isEmpty()) {
            add(property, NodeFactory.createLiteralLang(text, language));
        }
    }

    private void value(Property property, String text, XSDDatatype type) {
        add(property, NodeFactory.createLiteralDT(text, type));
    }

    private void address(Property property, String address) {
        add(property, NodeFactory.createURI(address));
    }

    private void add(Property property, Resource object) {
        add(property, object.asNode());
    }

    private void add(Property property, Node object) {
        triples.add(Triple.create(subject, property.asNode(), object));
    }
}
