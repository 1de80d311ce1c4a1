package eu.programmegraph.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.TestProject;
import eu.programmegraph.concept.Concept;
import eu.programmegraph.concept.ConceptType;
import eu.programmegraph.concept.Labels;
import eu.programmegraph.concept.Language;
import eu.programmegraph.concept.Vocabulary;
import eu.programmegraph.graph.OpenGeneration;
import eu.programmegraph.graph.Store;
import eu.programmegraph.load.Loader;
import eu.programmegraph.vocab.ProgrammeIri;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DumpsTest {

    private static OpenGeneration generation;
    private static DatasetGraph stored;

    @TempDir
    private Path directory;

    @BeforeAll
    static void open() {
        generation = TestProject.store().openCurrent(TestProject.configuration());
        stored = Txn.calculateRead(generation.dataset(), () -> {
            DatasetGraph copy = DatasetGraphFactory.create();
            generation.dataset().find().forEachRemaining(copy::add);
            return copy;
        });
    }

    @AfterAll
    static void close() {
        generation.close();
    }

    @Test
    void aLoadOfTheSameDataGivesTheSameBytes() throws IOException {
        Store store = Store.at(directory);
        Loader loader =
                new Loader(TestProject.inputs(TestProject.DATA), TestProject.portfolios(), TestProject.silent());
        loader.publish(loader.prepare(), store, TestProject.configuration(), Instant.now());
        try (OpenGeneration second = store.openCurrent(TestProject.configuration())) {
            assertThat(contents(second.dumps())).isEqualTo(contents(generation.dumps()));
        }
    }

    @Test
    void neitherTheOrderOfTheStatementsNorTheLabelsOfBlankNodesMatter() throws IOException {
        Path shuffled = Files.createDirectory(directory.resolve("shuffled"));
        Map<String, Graph> graphs = new TreeMap<>();
        names().forEach(name -> graphs.put(name, shuffled(graph(name))));
        Dumps dumps = Dumps.into(shuffled);
        graphs.forEach(dumps::writeGraph);
        dumps.writeAll(graphs);
        Map<String, String> expected = contents(generation.dumps());
        expected.keySet().removeIf(file -> file.startsWith(Dump.CONCEPTS) || file.equals(Dumps.SUMS));
        expected.keySet().removeIf(DumpsTest::isOfPortfolio);
        Map<String, String> found = contents(shuffled);
        found.keySet().removeIf(DumpsTest::isOfPortfolio);
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(
            value = DumpFormat.class,
            names = {"TURTLE", "NTRIPLES", "RDFXML", "JSONLD"})
    void aGraphReadFromItsFileIsThatOfTheStore(DumpFormat format) {
        assertThat(names())
                .contains("ontology", "vocabulary", "alignments", "examples", "inferred", "catalogue")
                .allSatisfy(name -> assertThat(
                                IsoMatcher.isomorphic(read(name, format).getDefaultGraph(), graph(name)))
                        .as("%s in %s", name, format)
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource(
            value = DumpFormat.class,
            names = {"TRIG", "NQUADS"})
    void aGraphReadWithItsNameIsThatOfTheStore(DumpFormat format) {
        assertThat(names())
                .allSatisfy(name -> assertThat(IsoMatcher.isomorphic(
                                read(name, format)
                                        .getGraph(ProgrammeIri.graph(name).asNode()),
                                graph(name)))
                        .as("%s in %s", name, format)
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource(
            value = DumpFormat.class,
            names = {"TRIG", "NQUADS", "JSONLD"})
    void allGraphsReadFromOneFileAreThoseOfTheStore(DumpFormat format) {
        assertThat(IsoMatcher.isomorphic(read(Dump.ALL, format), storedIn(format)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = DumpFormat.class,
            names = {"TURTLE", "NTRIPLES", "RDFXML"})
    void allGraphsInAFormatWithoutGraphsAreTheirUnion(DumpFormat format) {
        assertThat(IsoMatcher.isomorphic(
                        read(Dump.ALL, format).getDefaultGraph(),
                        storedIn(format).getUnionGraph()))
                .isTrue();
    }

    @Test
    void whatIsAwkwardInAFormatComesBackAsItWas() throws IOException {
        Graph awkward = RDFParser.fromString("""
                        PREFIX : <https://example.org/>
                        :a :p "tab\\t, return\\r\\n, <tag> & \\"quotes\\" \\\\ 😀", ""@pl, "1"^^<https://example.org/type>, 1.0 ;
                           <https://example.org/a%20b/1x> [ :p [ :p :a ] ], [ :p [ :p :a ] ], ( 1 2 ) .
                        """, Lang.TURTLE).toGraph();
        Dumps.into(directory).writeGraph("part/awkward", awkward);
        for (DumpFormat format : DumpFormat.ofRdf()) {
            DatasetGraph read = read(directory.resolve("part-awkward." + format.suffix() + ".gz"), format);
            assertThat(IsoMatcher.isomorphic(
                            format == DumpFormat.TRIG || format == DumpFormat.NQUADS
                                    ? read.getUnionGraph()
                                    : read.getDefaultGraph(),
                            awkward))
                    .as(format.title())
                    .isTrue();
        }
    }

    @Test
    void theSumsAreThoseOfAllOtherFiles() throws IOException {
        Map<String, String> sums = new TreeMap<>();
        for (String line : Files.readAllLines(generation.dumps().resolve(Dumps.SUMS))) {
            assertThat(line).matches("[0-9a-f]{64}  \\S+");
            sums.put(line.substring(66), line.substring(0, 64));
        }
        Map<String, String> expected = contents(generation.dumps());
        expected.remove(Dumps.SUMS);
        assertThat(sums).isEqualTo(expected);
    }

    @Test
    void theTableHasARowForEachConceptWithTheNamesInFiveLanguages() throws IOException {
        List<CSVRecord> rows;
        try (InputStream stream = Files.newInputStream(generation.dumps().resolve("concepts.csv"))) {
            rows = rows(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(rows).hasSize(TestProject.prepared().vocabulary().concepts().size());
        CSVRecord row = rows.stream()
                .filter(record -> record.get("notation").equals("SP"))
                .findFirst()
                .orElseThrow();
        assertThat(row.get("iri")).isEqualTo("https://w3id.org/programme-graph/concept/SP");
        assertThat(row.get("class")).isEqualTo("Action");
        assertThat(row.get("periods")).isEqualTo("2014-2020");
        assertThat(row.get("replaced_by")).isEqualTo("KA210|KA220");
        for (Language language : Language.values()) {
            assertThat(row.get("preferred_label_" + language.tag())).isNotBlank();
            assertThat(row.get("definition_" + language.tag())).isNotBlank();
        }
    }

    @Test
    void aCellThatASpreadsheetWouldTakeForAFormulaIsMadeText() throws IOException {
        Vocabulary vocabulary = new Vocabulary(
                List.of(),
                List.of(new Concept("X", ConceptType.ACTION, "actions", List.of(), List.of("2021-2027"))),
                List.of(new Labels("X", Language.EN, "=1+1", List.of("+a", "b, \"c\""), "-1", "@sum")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ConceptTable(vocabulary).write(out);
        CSVRecord row = rows(out.toString(StandardCharsets.UTF_8)).getFirst();
        assertThat(row.get("preferred_label_en")).isEqualTo("'=1+1");
        assertThat(row.get("alternative_labels_en")).isEqualTo("'+a|b, \"c\"");
        assertThat(row.get("definition_en")).isEqualTo("'-1");
        assertThat(row.get("scope_note_en")).isEqualTo("'@sum");
    }

    private static List<CSVRecord> rows(String text) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return parser.getRecords();
        }
    }

    /** The graphs but those of portfolios, of which {@code PortfolioLoadTest} looks at the files. */
    private static List<String> names() {
        List<String> names = new ArrayList<>();
        stored.listGraphNodes()
                .forEachRemaining(node ->
                        names.add(node.getURI().replace(ProgrammeIri.graph("").getURI(), "")));
        names.removeIf(name -> name.contains("/"));
        return names;
    }

    /** Files in which portfolios are, too. */
    private static boolean isOfPortfolio(String file) {
        return file.matches("(portfolio|mapping)-.*|all\\.(nq|nt|ttl|trig)\\.gz");
    }

    /** What the file with all graphs holds: those of portfolios not in every format. */
    private static DatasetGraph storedIn(DumpFormat format) {
        if (DumpFormat.ofStreams().contains(format)) {
            return stored;
        }
        DatasetGraph some = DatasetGraphFactory.create();
        names().forEach(name -> some.addGraph(ProgrammeIri.graph(name).asNode(), graph(name)));
        return some;
    }

    private static Graph graph(String name) {
        return stored.getGraph(ProgrammeIri.graph(name).asNode());
    }

    /** The same statements in another order, with other blank nodes. */
    private static Graph shuffled(Graph graph) {
        List<Triple> triples = new ArrayList<>(graph.find().toList());
        Collections.shuffle(triples, new Random(7));
        Graph result = GraphFactory.createDefaultGraph();
        triples.forEach(
                triple -> result.add(renamed(triple.getSubject()), triple.getPredicate(), renamed(triple.getObject())));
        return result;
    }

    private static Node renamed(Node node) {
        return node.isBlank()
                ? NodeFactory.createBlankNode(
                        new StringBuilder(node.getBlankNodeLabel()).reverse().toString())
                : node;
    }

    private static DatasetGraph read(String subject, DumpFormat format) {
        return read(generation.dumps().resolve(subject + "." + format.suffix() + ".gz"), format);
    }

    private static DatasetGraph read(Path file, DumpFormat format) {
        Lang lang =
                switch (format) {
                    case TURTLE -> Lang.TURTLE;
                    case NTRIPLES -> Lang.NTRIPLES;
                    case JSONLD -> Lang.JSONLD11;
                    case RDFXML -> Lang.RDFXML;
                    case TRIG -> Lang.TRIG;
                    case NQUADS -> Lang.NQUADS;
                    case CSV -> throw new IllegalArgumentException("no RDF");
                };
        try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
            return RDFParser.source(stream).lang(lang).toDatasetGraph();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Each file with its checksum. */
    private static Map<String, String> contents(Path files) throws IOException {
        try (Stream<Path> children = Files.list(files)) {
            return children.collect(Collectors.toMap(
                    file -> file.getFileName().toString(), DumpsTest::sha256, (one, other) -> one, TreeMap::new));
        }
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
