package eu.programmegraph;

import eu.programmegraph.vocab.PGO;
import eu.programmegraph.vocab.ProgrammeIri;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * A list of projects that do not exist, with what they state mapped to goals, in the form in which a load writes it. The
 * same number of projects always gives the same statements.
 */
public final class InventedPortfolio {

    /** The name of the portfolio. */
    public static final String NAME = "invented";

    /** Goals that none of the projects serves. */
    public static final List<String> NOT_SERVED = List.of("I14", "R5", "S12.4", "S15");

    private static final List<String> GOALS = List.of(
            "R1.1", "R1.2", "R1.3", "R1.6", "R2.1", "R2.3", "R3.1", "R3.4", "R4", "I01", "I02", "I03", "I04", "I05.1",
            "I05.2", "I06", "I07", "I08", "I09", "I10", "I11", "I12", "I13", "S01", "S02.1", "S02.2", "S03.1", "S03.4",
            "S03.6", "S04.1", "S05", "S07", "S08.1", "S08.2", "S09", "S10", "S11", "S12.1", "S12.2", "S13", "S14");
    private static final List<String> LANGUAGES = List.of("en", "sl", "bg", "lv", "pl");
    private static final List<String> FIELDS = List.of("SCH", "VET", "ADU", "HE", "YOU");
    private static final List<String> ACTIONS = List.of("KA220", "KA220", "KA210", "SP", "COVE");
    private static final List<List<String>> COUNTRIES = List.of(
            List.of("SI", "SVN", "Slovenia", "Slovenija", "Словения", "Slovēnija", "Słowenia"),
            List.of("BG", "BGR", "Bulgaria", "Bolgarija", "България", "Bulgārija", "Bułgaria"),
            List.of("LV", "LVA", "Latvia", "Latvija", "Латвия", "Latvija", "Łotwa"),
            List.of("PL", "POL", "Poland", "Poljska", "Полша", "Polija", "Polska"),
            List.of("DE", "DEU", "Germany", "Nemčija", "Германия", "Vācija", "Niemcy"),
            List.of("EL", "GRC", "Greece", "Grčija", "Гърция", "Grieķija", "Grecja"),
            List.of("PT", "PRT", "Portugal", "Portugalska", "Португалия", "Portugāle", "Portugalia"),
            List.of("FI", "FIN", "Finland", "Finska", "Финландия", "Somija", "Finlandia"),
            List.of("TR", "TUR", "Türkiye", "Turčija", "Турция", "Turcija", "Turcja"));
    private static final List<String> STATEMENTS = List.of(
            "%d teachers have learnt to use %s in class.",
            "%d učencev je izboljšalo znanje o temi %s.",
            "%d младежи развиха умения за %s.",
            "%d jaunieši apguva prasmes par tēmu %s.",
            "%d nauczycieli rozwinęło umiejętności z zakresu %s.");
    private static final List<String> OPENINGS = List.of(
            "Schools of three regions work together.",
            "Šole treh regij delajo skupaj.",
            "Училища от три региона работят заедно.",
            "Trīs reģionu skolas strādā kopā.",
            "Szkoły z trzech regionów działają razem.");
    private static final List<String> TOPICS =
            List.of("digital safety", "volunteering", "green skills", "media literacy", "early reading");

    private static final String COUNTRY = "http://publications.europa.eu/resource/authority/country/";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final Node PORTFOLIO =
            ProgrammeIri.graph("portfolio/" + NAME).asNode();
    private static final Node MAPPING = ProgrammeIri.graph("mapping/" + NAME).asNode();
    private static final Node ACTIVITY = node("activity/" + NAME);

    private final Consumer<Quad> out;
    private final List<String> spoil;
    private final Random random = new Random(20_240_229);

    private InventedPortfolio(Consumer<Quad> out, List<String> spoil) {
        this.out = out;
        this.spoil = spoil;
    }

    /**
     * Writes that many projects.
     *
     * @param spoil what stands in front of each text in turn; may be empty
     */
    public static void write(int projects, List<String> spoil, Consumer<Quad> out) {
        InventedPortfolio portfolio = new InventedPortfolio(out, spoil);
        portfolio.writeFrame();
        for (int number = 1; number <= projects; number++) {
            portfolio.writeProject(number);
        }
    }

    /** A project whose identifier is not as it should be, as there are some in real lists. */
    public static final int MALFORMED = 7;

    /** The identifier of the project of that number, from 1. */
    public static String identifier(int number) {
        if (number == MALFORMED) {
            return "2021-1-SI01-KA210_HE- 0007*";
        }
        String action = ACTIONS.get(number % ACTIONS.size());
        return "%d-1-%s01-%s-%s-%09d"
                .formatted(
                        year(number),
                        country(number).getFirst(),
                        action.equals("SP") ? "KA201" : action,
                        field(number),
                        number);
    }

    private void writeFrame() {
        for (List<String> country : COUNTRIES) {
            for (int language = 0; language < LANGUAGES.size(); language++) {
                add(
                        PORTFOLIO,
                        countryNode(country),
                        SKOS.prefLabel.asNode(),
                        text(country.get(language + 2), LANGUAGES.get(language)));
            }
        }
        Node agent = node("agent/mapper");
        add(MAPPING, ACTIVITY, RDF.type.asNode(), prov("Activity"));
        add(MAPPING, ACTIVITY, prov("used"), PORTFOLIO);
        add(MAPPING, ACTIVITY, prov("wasAssociatedWith"), agent);
        add(
                MAPPING,
                ACTIVITY,
                prov("endedAtTime"),
                NodeFactory.createLiteralDT("2026-01-31T12:00:00Z", XSDDatatype.XSDdateTime));
        add(MAPPING, agent, RDF.type.asNode(), prov("SoftwareAgent"));
        add(MAPPING, agent, FOAF.name.asNode(), plain("Programme Graph mapper"));
        add(MAPPING, agent, DCTerms.hasVersion.asNode(), plain("invented-1"));
    }

    private void writeProject(int number) {
        String identifier = identifier(number);
        Node project = node("project/" + encoded(identifier));
        int language = number % LANGUAGES.size();
        String tag = LANGUAGES.get(language);
        add(PORTFOLIO, project, RDF.type.asNode(), pgo("Project"));
        add(PORTFOLIO, project, DCTerms.identifier.asNode(), plain(identifier));
        add(PORTFOLIO, project, DCTerms.title.asNode(), text(spoilt(number) + title(number), tag));
        add(
                PORTFOLIO,
                project,
                pgo("action"),
                ProgrammeIri.concept(ACTIONS.get(number % ACTIONS.size())).asNode());
        add(
                PORTFOLIO,
                project,
                pgo("field"),
                ProgrammeIri.concept(field(number)).asNode());
        if (number % 10 == 3) {
            add(PORTFOLIO, project, pgo("field"), ProgrammeIri.concept("YOU").asNode());
        }
        add(
                PORTFOLIO,
                project,
                pgo("callYear"),
                NodeFactory.createLiteralDT(Integer.toString(year(number)), XSDDatatype.XSDgYear));
        if (number % 17 != 0) {
            add(
                    PORTFOLIO,
                    project,
                    pgo("grant"),
                    NodeFactory.createLiteralDT("%d.00".formatted(60_000L * (1 + number % 6)), XSDDatatype.XSDdecimal));
        }
        add(PORTFOLIO, project, pgo("projectStatus"), plain(number % 3 == 0 ? "ongoing" : "finalized"));
        add(PORTFOLIO, project, pgo("topic"), plain(spoilt(number) + TOPICS.get(number % TOPICS.size())));
        writePartners(number, project);
        String website = spoil.isEmpty() ? "https://project-%d.example.org/".formatted(number) : "javascript:alert(1)";
        add(PORTFOLIO, project, FOAF.homepage.asNode(), NodeFactory.createURI(website));
        writeOutcomes(number, project, language);
    }

    private void writePartners(int number, Node project) {
        for (int place = 0; place < 2 + number % 4; place++) {
            List<String> country = country(number + place * 2);
            Node organisation = node("organisation/%s-%012x".formatted(country.getFirst(), number % 90 + place));
            add(PORTFOLIO, project, pgo(place == 0 ? "coordinator" : "partner"), organisation);
            if (place == 0) {
                add(PORTFOLIO, project, pgo("coordinatorCountry"), countryNode(country));
            }
            add(PORTFOLIO, project, pgo("participantCountry"), countryNode(country));
            add(PORTFOLIO, organisation, RDF.type.asNode(), FOAF.Organization.asNode());
            add(
                    PORTFOLIO,
                    organisation,
                    FOAF.name.asNode(),
                    plain(spoilt(number % 90) + "Invented School " + (number % 90 + place)));
            add(PORTFOLIO, organisation, pgo("country"), countryNode(country));
        }
    }

    private void writeOutcomes(int number, Node project, int language) {
        String identifier = encoded(identifier(number));
        String tag = LANGUAGES.get(language);
        StringBuilder summary = new StringBuilder(spoilt(number) + OPENINGS.get(language));
        List<String> served = new ArrayList<>();
        for (int place = 1; place <= 1 + number % 6; place++) {
            String evidence = TOPICS.get(random.nextInt(TOPICS.size()));
            String statement = spoilt(number) + STATEMENTS.get(language).formatted(10 + random.nextInt(90), evidence);
            summary.append(place % 3 == 0 ? "\n\n" : " ");
            int begin = summary.length();
            summary.append(statement);
            String name = "%s-%04d".formatted(identifier, place);
            Node outcome = node("outcome/" + name);
            add(MAPPING, outcome, RDF.type.asNode(), pgo("Outcome"));
            add(MAPPING, outcome, pgo("outcomeOf"), project);
            add(MAPPING, outcome, pgo("statement"), text(statement, tag));
            add(MAPPING, outcome, pgo("beginsAt"), integer(begin));
            add(MAPPING, outcome, pgo("endsAt"), integer(begin + statement.length()));
            List<String> goals = goals();
            goals.forEach(goal -> writeMapping(name, outcome, goal, text(evidence, tag)));
            served.addAll(goals);
        }
        served.stream()
                .distinct()
                .forEach(goal -> add(
                        MAPPING,
                        project,
                        pgo("serves"),
                        ProgrammeIri.concept(goal).asNode()));
        add(PORTFOLIO, project, DCTerms.description.asNode(), text(summary.toString(), tag));
    }

    /** One or two; the first of the list more often than the last. */
    private List<String> goals() {
        return random.ints(1 + random.nextInt(2), 0, GOALS.size())
                .map(at -> random.nextInt(at + 1))
                .mapToObj(GOALS::get)
                .distinct()
                .toList();
    }

    private void writeMapping(String outcomeName, Node outcome, String goal, Node evidence) {
        Node mapping = node("mapping/" + outcomeName + "-" + goal);
        Node concept = ProgrammeIri.concept(goal).asNode();
        add(MAPPING, outcome, pgo("mapsTo"), concept);
        add(MAPPING, mapping, RDF.type.asNode(), pgo("Mapping"));
        add(MAPPING, mapping, pgo("outcome"), outcome);
        add(MAPPING, mapping, pgo("concept"), concept);
        add(
                MAPPING,
                mapping,
                pgo("confidence"),
                NodeFactory.createLiteralDT(
                        String.format(Locale.ROOT, "0.%02d", 50 + random.nextInt(49)), XSDDatatype.XSDdecimal));
        add(MAPPING, mapping, pgo("evidence"), evidence);
        add(MAPPING, mapping, prov("wasGeneratedBy"), ACTIVITY);
    }

    private String spoilt(int number) {
        return spoil.isEmpty() ? "" : spoil.get(number % spoil.size()) + " ";
    }

    private static String title(int number) {
        return "Invented project " + number + " on " + TOPICS.get(number % TOPICS.size());
    }

    private static int year(int number) {
        return ACTIONS.get(number % ACTIONS.size()).equals("SP") ? 2014 + number / 5 % 7 : 2021 + number / 3 % 5;
    }

    private static String field(int number) {
        return FIELDS.get(number / 2 % FIELDS.size());
    }

    private static List<String> country(int number) {
        return COUNTRIES.get(Math.floorMod(number, COUNTRIES.size()));
    }

    private static Node countryNode(List<String> country) {
        return NodeFactory.createURI(COUNTRY + country.get(1));
    }

    private void add(Node graph, Node subject, Node property, Node object) {
        out.accept(Quad.create(graph, subject, property, object));
    }

    private static String encoded(String identifier) {
        return identifier.replace(" ", "%20").replace("*", "%2A");
    }

    private static Node node(String path) {
        return NodeFactory.createURI(ProgrammeIri.BASE + path);
    }

    private static Node pgo(String name) {
        return NodeFactory.createURI(PGO.NAMESPACE + name);
    }

    private static Node prov(String name) {
        return NodeFactory.createURI(PROV + name);
    }

    private static Node plain(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Node text(String text, String tag) {
        return NodeFactory.createLiteralLang(text, tag);
    }

    private static Node integer(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }
}
