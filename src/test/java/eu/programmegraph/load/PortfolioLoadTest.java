package eu.programmegraph.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.programmegraph.KeywordMapper;
import eu.programmegraph.TestProject;
import eu.programmegraph.graph.Generation;
import eu.programmegraph.graph.OpenGeneration;
import eu.programmegraph.graph.Store;
import eu.programmegraph.query.QueryCatalogue;
import eu.programmegraph.vocab.ProgrammeIri;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PortfolioLoadTest {

    private static final Path SMALL = Path.of("src/test/resources/portfolio/small.csv");
    private static final String FIRST = "2021-1-SI01-KA220-SCH-000012345";
    private static final String SECOND = "2022-1-BG01-KA210-YOU-000087865";

    @TempDir
    private Path directory;

    private Store store = Store.at(Path.of(""));
    private final List<Problem> problems = new ArrayList<>();

    @BeforeEach
    void makeStore() {
        store = Store.at(directory.resolve("store"));
    }

    @Test
    void aProjectIsDescribedInFull() {
        load(List.of(SMALL));
        assertThat(holds("portfolio/small", """
                project:%s a pgo:Project ; dcterms:identifier "%s" ; dcterms:title "Two schools learn"@en ;
                  dcterms:description ?english , ?slovenian ; pgo:action pgc:KA220 ; pgo:field pgc:SCH ;
                  pgo:callYear "2021"^^xsd:gYear ; pgo:grant 112527.93 ; pgo:projectStatus "finalized" ;
                  pgo:topic "Digital skills" , "Inclusion" ; pgo:coordinator ?school ; pgo:partner ?museum ;
                  pgo:coordinatorCountry country:SVN ; pgo:participantCountry country:SVN , country:GRC ;
                  foaf:homepage <https://two.example.org/> ; pgo:goodPractice true ;
                  pgo:resultCard <https://results.example.org/%s> .
                FILTER(lang(?english) = "en" && lang(?slovenian) = "sl")
                FILTER(contains(?slovenian, "Partnerji so se trikrat srečali v Ljubljani."))
                FILTER NOT EXISTS { project:%s pgo:successStory ?story }
                ?school a foaf:Organization ; foaf:name "Invented School" ; pgo:organisationType "School" ;
                  pgo:country country:SVN ; foaf:homepage <https://school.example.org/> .
                ?museum foaf:name "Invented Museum" .
                project:%s pgo:coordinator ?museum .
                country:SVN skos:prefLabel "Slovenia"@en , "Slovenija"@sl , "Словения"@bg , "Slovēnija"@lv , "Słowenia"@pl .
                """.formatted(FIRST, FIRST, FIRST, FIRST, SECOND)))
                .isTrue();
    }

    @Test
    void personalDataIsNotLoaded() throws IOException {
        load(List.of(SMALL));
        for (String file : List.of("portfolio-small.nq.gz", "all.nq.gz")) {
            assertThat(unpacked(file)).doesNotContain("Jane Roe", "Street 1", "Home 3", "Region 1");
        }
    }

    @Test
    void outcomesKeepTheirPlaceAndSayWhatTheyServeAndWhoJudgedSo() {
        load(List.of(SMALL));
        assertThat(holds("mapping/small", """
                outcome:%1$s-0001 a pgo:Outcome ; pgo:outcomeOf project:%1$s ; pgo:beginsAt 0 ; pgo:endsAt 84 ;
                  pgo:statement "The teachers of both schools have tried out digital lessons with two hundred pupils."@en ;
                  pgo:mapsTo pgc:I03 .
                outcome:%1$s-0002 pgo:statement ?slovenian . FILTER(lang(?slovenian) = "sl")
                project:%1$s pgo:serves pgc:I03 .
                mapping:%1$s-0001-I03 a pgo:Mapping ; pgo:outcome outcome:%1$s-0001 ; pgo:concept pgc:I03 ;
                  pgo:confidence 0.88 ; pgo:evidence "digital"@en ; prov:wasGeneratedBy ?run .
                ?run a prov:Activity ; prov:used graph:portfolio\\/small ; prov:endedAtTime ?time ;
                  prov:wasAssociatedWith ?mapper .
                ?mapper a prov:SoftwareAgent ; owl:versionInfo "keywords 1" .
                """.formatted(FIRST))).isTrue();
    }

    @Test
    void rowsThatCannotBeUsedAreToldAndTheCountsAddUp() {
        Generation generation = load(List.of(SMALL));
        assertThat(problems)
                .extracting(Problem::describe)
                .containsExactly(
                        SMALL
                                + ", row 3, column Project Website: \"not yet\" is no address of a website; it is left out.",
                        SMALL
                                + ", row 4, column Project Identifier: the cell is empty. Fill in the identifier of the project. The row is left out.",
                        SMALL + ", row 5, column Project Identifier: \"" + FIRST
                                + "\" stands already in row 2. The row is left out.");
        assertThat(generation.manifest().counts())
                .containsEntry("portfolio small: rows read", 4L)
                .containsEntry("portfolio small: projects", 2L)
                .containsEntry("portfolio small: rows left out", 2L)
                .containsEntry("portfolio small: outcomes", 4L)
                .containsEntry("portfolio small: mappings", 5L)
                .containsEntry("portfolio small: decisions", 0L);
    }

    @Test
    void withStrictNothingIsPublished() {
        assertThatThrownBy(() ->
                        load(new Portfolios(List.of(SMALL), List.of(), "analyst", Set.of(), true, KeywordMapper::new)))
                .isInstanceOf(LoadException.class)
                .hasMessage(
                        "2 rows or decisions cannot be used, and with --strict all must be. Nothing has been published.");
        assertThat(store.current()).isEmpty();
    }

    @Test
    void whatIsWrittenConformsToTheShapes() throws IOException {
        load(List.of(SMALL));
        Model data = ModelFactory.createDefaultModel();
        TestProject.prepared().graphs().values().forEach(data::add);
        data.add(ModelFactory.createModelForGraph(graph("portfolio/small")));
        data.add(ModelFactory.createModelForGraph(graph("mapping/small")));
        Problems found = new Problems();
        new ShapeCheck(new Origins(TestProject.DATA), "test")
                .check(RDFDataMgr.loadGraph("ontology/shapes.ttl"), data.getGraph(), found);
        assertThat(found.all()).isEmpty();
    }

    @Test
    void theFilesHoldWhatTheStoreHolds() throws IOException {
        load(List.of(SMALL));
        for (String name : List.of("portfolio/small", "mapping/small")) {
            Graph stored = graph(name);
            assertThat(stored.size()).isGreaterThan(20);
            String file = name.replace('/', '-');
            for (Map.Entry<String, Lang> format : Map.of(
                            "ttl", Lang.TURTLE, "nt", Lang.NTRIPLES, "trig", Lang.TRIG, "nq", Lang.NQUADS)
                    .entrySet()) {
                DatasetGraph read = parse(file + "." + format.getKey() + ".gz", format.getValue());
                Graph found = Set.of("ttl", "nt").contains(format.getKey())
                        ? read.getDefaultGraph()
                        : read.getGraph(ProgrammeIri.graph(name).asNode());
                assertThat(found.isIsomorphicWith(stored)).as(file + format).isTrue();
                assertThat(found.size()).isEqualTo(read.stream().count());
            }
            for (Lang lang : List.of(Lang.NQUADS, Lang.TRIG)) {
                DatasetGraph all = parse("all." + (lang.equals(Lang.NQUADS) ? "nq" : "trig") + ".gz", lang);
                assertThat(all.getGraph(ProgrammeIri.graph(name).asNode()).isIsomorphicWith(stored))
                        .isTrue();
            }
        }
        assertThat(holds("catalogue", """
                graph:portfolio\\/small dcterms:title "Projekti: small"@sl ; void:triples ?triples ; dcat:distribution ?turtle .
                FILTER NOT EXISTS { graph:portfolio\\/small dcterms:license ?license }
                ?turtle dcat:downloadURL <https://w3id.org/programme-graph/dump/portfolio-small.ttl.gz> .
                FILTER NOT EXISTS { ?turtle dcterms:license ?licence }
                GRAPH graph:portfolio\\/small { SELECT (COUNT(*) AS ?counted) { ?s ?p ?o } }
                FILTER(?triples = ?counted)
                """)).isTrue();
    }

    @Test
    void aPortfolioThatALoadDoesNotNameIsKeptAndOneThatItNamesIsReplaced() throws IOException {
        load(List.of(SMALL));
        String before = unpacked("mapping-small.nq.gz") + unpacked("portfolio-small.nq.gz");
        Generation second = load(List.of());
        assertThat(unpacked("mapping-small.nq.gz") + unpacked("portfolio-small.nq.gz"))
                .isEqualTo(before);
        assertThat(second.manifest().counts()).containsEntry("portfolio small: projects", 2L);
        assertThat(Loader.differs(TestProject.ONTOLOGY, TestProject.DATA, second))
                .isFalse();
        assertThat(graph("portfolio/small").size()).isGreaterThan(20);
        Path other = copy("small.csv", text -> text.replace("Two schools learn", "Two schools teach"));
        load(List.of(other, copy("other.csv", text -> text)));
        assertThat(holds("portfolio/small", "?project dcterms:title \"Two schools teach\"@en"))
                .isTrue();
        assertThat(holds("portfolio/small", "?project dcterms:title \"Two schools learn\"@en"))
                .isFalse();
        assertThat(graph("portfolio/other").size())
                .isEqualTo(graph("portfolio/small").size());
        load(new Portfolios(List.of(), List.of(), "analyst", Set.of("other"), false, KeywordMapper::new));
        assertThat(graph("portfolio/other").isEmpty()).isTrue();
        assertThat(graph("portfolio/small").isEmpty()).isFalse();
    }

    @Test
    void theSampleIsThereAsLongAsThereIsNoOtherPortfolio() throws IOException {
        Path data = directory.resolve("data");
        TestProject.copyFiles(TestProject.DATA, data);
        Files.createDirectories(data.resolve("portfolio"));
        Files.copy(SMALL, data.resolve("portfolio/projects.csv"));
        Loader loader = new Loader(TestProject.inputs(data), TestProject.portfolios(), TestProject.silent());
        Prepared prepared = loader.prepare();
        loader.publish(prepared, store, TestProject.configuration(), Instant.now());
        assertThat(holds("portfolio/sample", "project:" + FIRST + " a pgo:Project"))
                .isTrue();
        assertThat(holds("mapping/sample", "?run prov:endedAtTime ?time")).isFalse();
        assertThat(holds("catalogue", "graph:portfolio\\/sample dcterms:license ?license"))
                .isTrue();
        new Loader(
                        TestProject.inputs(data),
                        new Portfolios(List.of(SMALL), List.of(), "analyst", Set.of(), false, KeywordMapper::new),
                        TestProject.silent())
                .publish(prepared, store, TestProject.configuration(), Instant.now());
        assertThat(graph("portfolio/sample").isEmpty()).isTrue();
        assertThat(graph("portfolio/small").isEmpty()).isFalse();
    }

    @Test
    void theSampleThatHasBeenRemovedComesBackOnlyIfItIsNamed() {
        Path sample = TestProject.DATA.resolve("portfolio/sample.csv");
        load(new Portfolios(List.of(), List.of(), "analyst", Set.of("sample"), false, KeywordMapper::new));
        assertThat(graph("portfolio/sample").isEmpty()).isTrue();
        Generation later = load(List.of());
        assertThat(graph("portfolio/sample").isEmpty()).isTrue();
        assertThat(Loader.lacksSample(TestProject.DATA, later)).isFalse();
        load(List.of(sample));
        assertThat(graph("portfolio/sample").isEmpty()).isFalse();
        load(List.of());
        assertThat(graph("portfolio/sample").isEmpty()).isFalse();
    }

    @Test
    void theSampleCanBeLeftToALaterLoad() {
        Generation first = load(Portfolios.keptWithoutSample(KeywordMapper::new));
        assertThat(graph("portfolio/sample").isEmpty()).isTrue();
        assertThat(Loader.lacksSample(TestProject.DATA, first)).isTrue();
        Generation second = load(List.of());
        assertThat(second.manifest().counts())
                .containsEntry("portfolio sample: rows read", 200L)
                .containsEntry("portfolio sample: projects", 200L)
                .containsEntry("portfolio sample: rows left out", 0L);
        assertThat(Loader.lacksSample(TestProject.DATA, second)).isFalse();
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "missing.csv|There is no file",
                "sample.csv|\"sample\" cannot be one",
                "a/small.csv|another list gives the portfolio small too"
            })
    void aListThatCannotBecomeAPortfolioIsRefused(String name, String message) throws IOException {
        Path file = directory.resolve(name);
        if (!name.startsWith("missing")) {
            Files.createDirectories(file.getParent());
            Files.copy(SMALL, file);
        }
        assertThatThrownBy(() -> load(List.of(SMALL, file)))
                .isInstanceOf(LoadException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aPortfolioThatIsNotThereCannotBeRemoved() {
        load(List.of(SMALL));
        assertThatThrownBy(() -> load(
                        new Portfolios(List.of(), List.of(), "analyst", Set.of("smal"), false, KeywordMapper::new)))
                .hasMessage("There is no portfolio smal to remove. There are: small.");
    }

    @Test
    void decisionsOutrankTheProgramAndAreKept() throws IOException {
        load(List.of(SMALL));
        Path decisions = write("decisions.csv", """
                \uFEFFid;rank;concept;notation;label;confidence;evidence;decision;remark
                %1$s-0001;1;;I03;x;0.88;digital;accept;
                %2$s-0001;1;;I02;x;0.88;language;I05.1;
                %2$s;1;;I03;x;0.88;digital;reject;'=1+1
                %1$s-0009;1;;I03;x;0.88;digital;accept;
                %1$s-0001;1;;I03;x;0.88;digital;perhaps;
                %1$s-0001;1;;KA2;x;0.88;digital;accept;
                %1$s-0001;1;;I03;x;0.88;digital;;
                """.formatted(FIRST, SECOND));
        decide(decisions);
        assertDecided();
        assertThat(problems)
                .extracting(Problem::describe)
                .containsExactlyInAnyOrder(
                        decisions + ", row 5, column id: \"" + FIRST
                                + "-0009\" is no outcome, nor a project with an outcome mapped to that goal, of any portfolio. The decision is left out.",
                        decisions
                                + ", row 6, column decision: \"perhaps\" is neither accept nor reject, nor the notation of a goal. The decision is left out.",
                        decisions
                                + ", row 7, column notation: \"KA2\" is not the notation of a goal. The decision is left out.");
        load(List.of());
        assertDecided();
        load(List.of(SMALL));
        assertDecided();
    }

    @Test
    void theSheetOfMappingsToReviewIsReadBackAsDecisions() throws IOException {
        load(List.of(SMALL));
        String rows = review();
        assertThat(rows.lines())
                .hasSize(6)
                .contains("id,rank,concept,notation,label,confidence,evidence,decision")
                .anyMatch(row ->
                        row.startsWith(SECOND + "-0002,2,https://w3id.org/programme-graph/concept/S12.1,S12.1,"));
        decide(write(
                "review.csv",
                rows.lines().map(row -> row.replace(",\"\"", ",reject")).collect(Collectors.joining("\n"))));
        assertThat(problems).isEmpty();
        assertThat(review().lines()).hasSize(1);
        assertThat(holds("mapping/small", "?outcome pgo:mapsTo ?goal")).isFalse();
    }

    private String review() {
        try (OpenGeneration generation = store.openCurrent(TestProject.configuration())) {
            return Asking.csv(
                    generation.dataset(),
                    QueryCatalogue.read(TestProject.QUERIES)
                            .get("mappings-to-review")
                            .query());
        }
    }

    private void assertDecided() {
        assertThat(holds("mapping/small", """
                mapping:%1$s-0001-I03 a pgo:Mapping ; pgo:confidence 1.0 ; pgo:evidence "digital"@en ;
                  prov:wasGeneratedBy ?decision .
                ?decision prov:wasAssociatedWith ?analyst ; prov:endedAtTime ?time .
                ?analyst a prov:Agent ; rdfs:label "Office for projects" .
                mapping:%2$s-0001-I02 a pgo:RejectedMapping ; prov:wasInvalidatedBy ?decision .
                mapping:%2$s-0001-I05.1 a pgo:Mapping ; pgo:confidence 1.0 ; prov:wasGeneratedBy ?decision .
                mapping:%2$s-0002-I03 a pgo:RejectedMapping .
                outcome:%2$s-0001 pgo:mapsTo pgc:I05.1 .
                project:%2$s pgo:serves pgc:I05.1 , pgc:S12.1 .
                FILTER NOT EXISTS { project:%2$s pgo:serves pgc:I02 }
                FILTER NOT EXISTS { outcome:%2$s-0002 pgo:mapsTo pgc:I03 }
                """.formatted(FIRST, SECOND))).isTrue();
    }

    @Test
    void aDecisionOnAnOutcomeThatIsNoMoreIsToldToBeGone() throws IOException {
        load(List.of(SMALL));
        decide(write("d.csv", "id,notation,decision\n%s-0001,I03,reject\n".formatted(FIRST)));
        problems.clear();
        load(List.of(copy("small.csv", text -> text.replace("have tried out digital", "tried digital"))));
        assertThat(problems)
                .extracting(Problem::message)
                .contains(
                        "1 outcomes that were decided on earlier are no longer found in this list; the decisions on them are gone.");
    }

    @Test
    void aTableWithoutDecisionsIsRefused() throws IOException {
        Path file = write("d.csv", "name,verdict\n1,2\n");
        assertThatThrownBy(() -> decide(file))
                .hasMessage(
                        file
                                + ": this is no table of decisions. Its first row must name the columns id, notation and decision.");
    }

    @Test
    void tenThousandProjectsAreLoadedInOrderAndTheSameBytesComeOut() throws IOException {
        String header = Files.readAllLines(SMALL).getFirst();
        String rows = IntStream.rangeClosed(1, 10_000)
                .mapToObj(number ->
                        ",,,,2021-1-SI01-KA220-SCH-%09d,Project %d,,\"The pupils of %d schools have learned a language and digital skills.\",,%d.00,,,,,,\"SI,LV\",School %d,,,,SI,,Museum %d,,,,LV,"
                                .formatted(number, number, number % 9 + 2, number, number % 3000, number % 7))
                .collect(Collectors.joining("\n"));
        Path list = write("many.csv", header + "\n" + rows + "\n");
        Generation first = load(List.of(list));
        String portfolio = unpacked("portfolio-many.nq.gz");
        assertThat(problems).isEmpty();
        assertThat(first.manifest().counts())
                .containsEntry("portfolio many: projects", 10_000L)
                .containsEntry("portfolio many: mappings", 20_000L);
        List<String> identifiers = portfolio
                .lines()
                .filter(line -> line.contains("dc/terms/identifier"))
                .map(line -> line.substring(line.indexOf('"') + 1, line.lastIndexOf('"')))
                .toList();
        assertThat(identifiers).hasSize(10_000).isSorted();
        assertThat(portfolio.lines()).doesNotHaveDuplicates();
        assertThat(portfolio.lines().filter(line -> line.contains("foaf/0.1/name")))
                .hasSize(3007);
        load(List.of(list));
        assertThat(unpacked("portfolio-many.nq.gz")).isEqualTo(portfolio);
    }

    private Generation load(List<Path> lists) {
        return load(new Portfolios(lists, List.of(), Portfolios.UNNAMED, Set.of(), false, KeywordMapper::new));
    }

    private void decide(Path decisions) {
        problems.clear();
        load(new Portfolios(List.of(), List.of(decisions), "Office for projects", Set.of(), false, KeywordMapper::new));
    }

    private Generation load(Portfolios portfolios) {
        LoadListener listener = TestProject.listening(problems::add);
        return new Loader(TestProject.inputs(TestProject.DATA), portfolios, listener)
                .publish(TestProject.prepared(), store, TestProject.configuration(), Instant.now());
    }

    private boolean holds(String graph, String pattern) {
        try (OpenGeneration generation = store.openCurrent(TestProject.configuration())) {
            return Asking.holds(generation.dataset(), graph, pattern);
        }
    }

    private Graph graph(String name) {
        try (OpenGeneration generation = store.openCurrent(TestProject.configuration())) {
            return Txn.calculateRead(generation.dataset(), () -> {
                Graph copy = GraphFactory.createDefaultGraph();
                generation
                        .dataset()
                        .getGraph(ProgrammeIri.graph(name).asNode())
                        .find()
                        .forEach(copy::add);
                return copy;
            });
        }
    }

    private DatasetGraph parse(String file, Lang lang) throws IOException {
        DatasetGraph read = DatasetGraphFactory.create();
        try (InputStream in = dump(file)) {
            RDFParser.source(in).lang(lang).parse(read);
        }
        return read;
    }

    private String unpacked(String file) throws IOException {
        try (InputStream in = dump(file)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private InputStream dump(String file) throws IOException {
        Path dumps = store.current().orElseThrow().dumps();
        return new GZIPInputStream(Files.newInputStream(dumps.resolve(file)));
    }

    private Path copy(String name, java.util.function.UnaryOperator<String> change) throws IOException {
        return write(name, change.apply(Files.readString(SMALL)));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }
}
