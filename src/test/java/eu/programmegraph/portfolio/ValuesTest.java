package eu.programmegraph.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of each cell of {@code portfolio/values.csv}; adding a case needs no Java. */
final class ValuesTest {

    private static final String GRANT = "EU Grant award in euros (This amount represents the grant awarded)";
    private static final List<String> HEADER = List.of(
            "Project Identifier",
            "Project Title",
            GRANT,
            "Call year",
            "Participating countries",
            "Topics",
            "Project Website",
            "Action Type",
            "Key Action");
    private static final Tables TABLES = PortfolioTables.read();

    @TestFactory
    Stream<DynamicTest> eachCellIsReadOrExplained() {
        return PortfolioTables.records(Path.of("src/test/resources/portfolio/values.csv")).stream()
                .map(row -> DynamicTest.dynamicTest(row.get("column") + ": " + row.get("cell"), () -> check(row)));
    }

    private static void check(CSVRecord row) {
        String column = row.get("column").equals("Grant") ? GRANT : row.get("column");
        List<String> cells = HEADER.stream()
                .map(name -> name.equals(column) ? row.get("cell") : name.equals(HEADER.getFirst()) ? "2019-1-X" : "")
                .toList();
        Reading reading = new ProjectReader(Columns.of(HEADER), TABLES).read(new ListRow(7, cells));
        switch (reading) {
            case Reading.Taken taken -> {
                assertThat(value(taken.project(), row.get("column"))).isEqualTo(row.get("expected"));
                if (row.get("finding").isEmpty()) {
                    assertThat(taken.findings()).isEmpty();
                } else {
                    assertThat(taken.findings()).singleElement().satisfies(finding -> {
                        assertThat(finding.row()).isEqualTo(7);
                        assertThat(finding.column()).isEqualTo(column);
                        assertThat(finding.message()).contains(row.get("finding"));
                    });
                }
            }
            case Reading.LeftOut leftOut -> {
                assertThat(row.get("expected")).isEmpty();
                assertThat(leftOut.why().message()).contains(row.get("finding"));
            }
        }
    }

    private static String value(Project project, String column) {
        return switch (column) {
            case "Project Identifier" -> project.identifier();
            case "Grant" -> project.grant().map(Object::toString).orElse("");
            case "Call year" ->
                project.callYear().stream().mapToObj(Integer::toString).collect(Collectors.joining());
            case "Participating countries" ->
                project.participants().stream().map(Country::code).collect(Collectors.joining(" "));
            case "Topics" -> String.join("|", project.topics());
            case "Project Website" -> project.website().orElse("");
            default -> throw new IllegalArgumentException(column);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "2021-1-SI01-KA220-SCH-000012345, Cooperation partnerships in school education, KA220, SCH",
        "2021-1-SI01-KA220-HED-000012345, '', KA220, HE",
        "2021-1-SI01-KA210-ADU-000012345, '', KA210, ADU",
        "2016-1-SI01-KA202-000012, '', SP, VET",
        "2018-1-SI01-KA229-000012, School Exchange Partnerships, SP, SCH",
        "2020-1-SI01-KA226-VET-000012, '', SP, VET",
        "2014-1-LI01-KA200-000005, Strategic Partnerships addressing more than one field, SP, ''",
        "2025-1-AT01-KA121-VET-000306220, '', KA1, VET",
        "2014-1-LI01-KA101-000005, '', KA1, SCH",
        "553065-EPP-1-2014-1-TR-EPPJMO-CHAIR, '', JM, ''",
        "562155-EPP-1-2015-1-ES-EPPKA3-PI-FORWARD, '', KA3, ''",
        "556927-EPP-1-2014-1-LT-SPO-SCP, '', ERASMUS+, SPO",
        "561553-EPP-1-2015-1-IT-EPPKA2-CBHE-JP, '', CBHE, HE",
        "562155-EPP-1-2015-1-ES-EPPKA2-KA, Knowledge Alliances for higher education, KNOWA, HE",
        "101055613, Centres of Vocational Excellence, COVE, VET",
        "101055613, Alliances for Education and Enterprises, ALLIANCE, ''",
        "101055613, Erasmus Mundus Joint Masters, EM, HE",
        "101055613, Forward-Looking Projects, FORWARD, ''",
        "101055613, Capacity building in the field of sport, CBS, SPO",
        "101055613, Cooperation partnerships in sport, KA220, SPO",
        "101055613, Small-scale Partnerships in youth, KA210, YOU",
        "101055613, Not-for-profit European sport events, SPORTEVENT, SPO",
        "101055613, Something new, '', ''"
    })
    void actionAndFieldAreToldByTheIdentifierOrTheActionType(
            String identifier, String actionType, String action, String field) {
        ActionCodes.Found found = new ActionCodes(TABLES.actionCodes()).find(where -> switch (where) {
            case IDENTIFIER -> identifier;
            case ACTION_TYPE -> actionType;
            case KEY_ACTION -> "";
        });
        assertThat(found.action().orElse("")).isEqualTo(action);
        assertThat(String.join("|", found.fields())).isEqualTo(field);
    }
}
