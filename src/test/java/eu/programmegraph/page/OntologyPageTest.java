package eu.programmegraph.page;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.TestProject;
import eu.programmegraph.concept.Language;
import eu.programmegraph.concept.Ontology;
import eu.programmegraph.concept.OntologyClass;
import eu.programmegraph.concept.OntologyHeader;
import eu.programmegraph.concept.OntologyTexts;
import eu.programmegraph.concept.Thesaurus;
import eu.programmegraph.concept.Vocabulary;
import eu.programmegraph.graph.OpenGeneration;
import eu.programmegraph.graph.StoredOntology;
import eu.programmegraph.graph.StoredVocabulary;
import eu.programmegraph.language.LabelSearch;
import eu.programmegraph.page.OntologyEntry.Reference;
import eu.programmegraph.vocab.PGO;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.ResIterator;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The page about the ontology, made of the project's own. */
final class OntologyPageTest {

    private static final Site SITE =
            new Site("https://example.org/graph/", UnaryOperator.identity(), new Release("1", "g", Instant.EPOCH));
    private static final Subject SUBJECT = new Subject("ontology", Optional.empty());

    private static final Ontology ONTOLOGY = read(StoredOntology::read);
    private static final Vocabulary VOCABULARY = read(StoredVocabulary::read);

    @Test
    void everyTermOfTheOntologyHasItsAnchorOnce() {
        ResIterator terms = TestProject.graph("ontology").listSubjects();
        List<String> names = terms.filterKeep(
                        term -> term.isURIResource() && term.getURI().startsWith(PGO.NAMESPACE))
                .mapWith(Resource::getLocalName)
                .toList();
        assertThat(names).hasSizeGreaterThan(70);
        assertThat(ids(html(ONTOLOGY, Reader.of(Language.EN))))
                .containsAll(names)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyLinkInsideThePageHasItsTarget() {
        String html = html(ONTOLOGY, Reader.of(Language.EN));
        List<String> targets = all("href=\"#([^\"]+)\"", html);
        assertThat(targets).hasSizeGreaterThan(300);
        assertThat(ids(html)).containsAll(Set.copyOf(targets));
    }

    @Test
    void theDiagramHasEveryTopClassAndNoneThatTheOntologyHasNot() {
        List<String> names =
                ONTOLOGY.classes().stream().map(OntologyClass::name).toList();
        List<String> top =
                ONTOLOGY.topClasses().stream().map(OntologyClass::name).toList();
        assertThat(names).containsAll(OntologyDiagram.names());
        assertThat(OntologyDiagram.names()).containsAll(top).doesNotHaveDuplicates();
    }

    @Test
    void theDiagramDrawsOneOfTwoInversePropertiesAndEachPropertyBetweenDrawnClasses() {
        List<String> drawn = page(Reader.of(Language.EN)).diagram().edges().stream()
                .flatMap(edge -> edge.labels().stream())
                .map(OntologyDiagram.Label::name)
                .distinct()
                .toList();
        assertThat(drawn)
                .containsExactlyInAnyOrder(
                        "action",
                        "alignedConcept",
                        "attests",
                        "concept",
                        "contributesTo",
                        "edition",
                        "expects",
                        "fromPeriod",
                        "linkSource",
                        "linkTarget",
                        "mapsTo",
                        "outcome",
                        "outcomeOf",
                        "period",
                        "serves",
                        "termChange",
                        "toPeriod");
    }

    @ParameterizedTest
    @EnumSource
    void labelsFitIntoTheNodesOfTheDiagramInEveryLanguage(Language content) {
        assertThat(page(new Reader(Language.EN, content)).diagram().nodes()).allSatisfy(node -> {
            assertThat(node.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(22));
            assertThat(node.lines().size() + node.above().stream().count()).isLessThanOrEqualTo(2);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Goal, superclasses, the one above, ProgrammeConcept",
        "Goal, subclasses, only direct ones, ExpectedResult Impact",
        "Goal, rangeOf, by itself and in a union, concept contributesTo expects hasContributor mapsTo serves",
        "Project, superclasses.other, PROV, prov:Activity",
        "Attestation, domainOf, by itself and in a union, attests edition list period position",
        "contributesTo, range, a union, Challenge Goal",
        "contributesTo, inverse, stated here, hasContributor",
        "hasContributor, inverse, stated there, contributesTo",
        "hasContributor, domain, a union, Challenge Goal",
        "outcomeOf, superproperties.other, PROV, prov:wasGeneratedBy",
        "startYear, range, a datatype, xsd:integer"
    })
    void aTermIsLinkedWithThoseThatItIsRelatedTo(String name, String key, String why, String expected) {
        assertThat(entry(name).rows())
                .filteredOn(row -> row.key().equals(key))
                .flatExtracting(OntologyEntry.Row::terms)
                .extracting(Reference::name)
                .as(why)
                .containsExactly(Stream.of(expected.split(" "))
                        .map(term -> term.contains(":") ? term : "pgo:" + term)
                        .toArray(String[]::new));
    }

    @Test
    void alignmentsWithEurioLeadAway() {
        assertThat(entry("Outcome").rows())
                .filteredOn(row -> row.key().equals("superclasses.aligned"))
                .flatExtracting(OntologyEntry.Row::terms)
                .extracting(Reference::href)
                .containsExactly("http://data.europa.eu/s66#Result");
    }

    @Test
    void classesAreCountedWithThoseBelowAndPropertiesShowAStatement() {
        Thesaurus thesaurus = new Thesaurus(VOCABULARY);
        assertThat(entry("ProgrammeConcept").uses())
                .isEqualTo(thesaurus.concepts().size());
        assertThat(entry("Challenge").uses())
                .isEqualTo(thesaurus.inScheme("challenges").size());
        assertThat(entry("Project").uses()).isEqualTo(200);
        assertThat(entry("Challenge").examples())
                .extracting(example -> example.subject().href().orElse(""))
                .first()
                .isEqualTo("/graph/en/concept/C01");
        OntologyEntry.Example statement = entry("rationale").examples().getFirst();
        assertThat(statement.subject().href()).get().asString().startsWith("/graph/en/link/");
        assertThat(statement.object().orElseThrow().text().language()).isEqualTo(Language.EN);
        assertThat(entry("list").values()).containsExactly("A", "B", "C", "D", "text");
        assertThat(entry("list").traits()).containsExactly("functional");
    }

    @Test
    void labelsAreInTheLanguageOfTheContentAndOthersAreMarked() {
        Reader reader = new Reader(Language.EN, Language.SL);
        assertThat(entry("Goal", reader).label()).isEqualTo(new Term("cilj", Language.SL, true));
        assertThat(entry("expects", reader).label()).isEqualTo(new Term("expects", Language.EN, false));
        assertThat(html(ONTOLOGY, reader)).contains("cilj", "class=\"other-language\"");
    }

    @Test
    void whatTheOntologyIsCalledCannotBecomePartOfThePage() {
        String hostile = "\"><script>alert(1)</script>";
        OntologyTexts texts = new OntologyTexts(Map.of(Language.EN, hostile), Map.of(Language.EN, hostile));
        OntologyHeader header = new OntologyHeader(
                PGO.NAMESPACE, texts, hostile, hostile, "javascript:alert(1)", "", "", "", hostile, "", "", hostile);
        List<OntologyClass> classes = OntologyDiagram.names().stream()
                .map(name -> new OntologyClass(
                        PGO.NAMESPACE + name, name, texts, List.of(), List.of(), 1, List.of(PGO.NAMESPACE + hostile)))
                .toList();
        String html = html(new Ontology(header, classes, List.of(), List.of()), Reader.of(Language.EN));
        assertThat(html).doesNotContain("<script>alert", "href=\"javascript:").contains("&lt;script>alert(1)");
    }

    private static <T> T read(Function<DatasetGraph, T> reader) {
        try (OpenGeneration generation = TestProject.store().openCurrent(TestProject.configuration())) {
            return Txn.calculateRead(generation.dataset(), () -> reader.apply(generation.dataset()));
        }
    }

    private static OntologyEntry entry(String name) {
        return entry(name, Reader.of(Language.EN));
    }

    private static OntologyEntry entry(String name, Reader reader) {
        OntologyPage page = page(reader);
        return Stream.concat(
                        page.classes().stream(),
                        page.properties().values().stream().flatMap(List::stream))
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static OntologyPage page(Reader reader) {
        return OntologyPage.of(ONTOLOGY, Desk.of(new Thesaurus(VOCABULARY), new Links(SITE, reader)));
    }

    private static String html(Ontology shown, Reader reader) {
        return new Pages(new Thesaurus(VOCABULARY), new LabelSearch(VOCABULARY.labels()), SITE)
                .ontology(reader, shown, SUBJECT);
    }

    private static List<String> ids(String html) {
        return all(" id=\"([^\"]+)\"", html);
    }

    private static List<String> all(String pattern, String html) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
