package eu.programmegraph.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.Assumptions;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ProjectListTest {

    private static final Tables TABLES = PortfolioTables.read();
    private static final String HEADER = "Project Identifier,Project Title,Project Summary";
    private static final String ROW = "2021-1-SI01-KA220-SCH-000012345,A title,A summary";

    @TempDir
    private Path directory;

    @TestFactory
    Stream<DynamicTest> theColumnsOfEachHeaderAreKnown() {
        return PortfolioTables.records(Path.of("src/test/resources/portfolio/headers.csv")).stream()
                .map(row -> DynamicTest.dynamicTest(row.get("header").substring(0, 30), () -> {
                    Path file = write(row.get("header") + "\r\n");
                    try (ProjectList list = ProjectList.open(file, TABLES)) {
                        assertThat(list.next()).isEmpty();
                    }
                    String delimiter = row.get("header").contains(";")
                            ? ";"
                            : row.get("header").contains("\t") ? "\t" : ",";
                    assertThat(Columns.of(List.of(row.get("header").split(delimiter)))
                                    .known())
                            .isEqualTo(Integer.parseInt(row.get("known")));
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void anyDelimiterIsToldAndCellsMayHaveLineBreaks(String delimiter) throws IOException {
        String text = ("\uFEFF" + HEADER
                        + "\r\nA1,\"Title, and more; or not\",\"First.\r\n\r\n• Second \"\"one\"\"\"\r\n")
                .replace("Title,Project", "Title" + delimiter + "Project")
                .replace("Identifier,", "Identifier" + delimiter)
                .replace("A1,", "A1" + delimiter)
                .replace("not\",", "not\"" + delimiter);
        List<Project> projects = projects(write(text));
        assertThat(projects).singleElement().satisfies(project -> {
            assertThat(project.title()).isEqualTo("Title, and more; or not");
            assertThat(project.summary()).isEqualTo("First.\n\n• Second \"one\"");
        });
    }

    @Test
    void aFileInWindows1252IsReadAndThatIsSaid() throws IOException {
        Path file = directory.resolve("list.csv");
        Files.writeString(file, HEADER + "\nA1,Café – été,x\n", Charset.forName("windows-1252"));
        try (ProjectList list = ProjectList.open(file, TABLES)) {
            assertThat(list.remark().orElseThrow().message())
                    .startsWith("line 2 is not in UTF-8; the file is read as Windows-1252.");
        }
        assertThat(projects(file)).extracting(Project::title).containsExactly("Café – été");
    }

    @Test
    void aFileInUtf16IsRead() throws IOException {
        Path file = directory.resolve("list.txt");
        Files.writeString(
                file, "\uFEFF" + (HEADER + "\r\nA1,Četrta šola,x\r\n").replace(',', '\t'), StandardCharsets.UTF_16LE);
        assertThat(projects(file)).extracting(Project::title).containsExactly("Četrta šola");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Project Reference;Academic Year|must name a column for the identifier (\"Project Identifier\"",
                "Project Title,Project Summary|Its first row begins with: Project Title",
                "''|It is empty."
            })
    void aFileWithoutIdentifierOrTitleIsRefused(String header, String message) throws IOException {
        Path file = write(header + "\n");
        assertThatThrownBy(() -> ProjectList.open(file, TABLES))
                .isInstanceOf(PortfolioException.class)
                .hasMessageStartingWith(file + ": this is no list of projects")
                .hasMessageContaining(message);
    }

    @Test
    void aTextInNoEncodingIsRefusedWithTheLine() throws IOException {
        Path file = directory.resolve("list.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write((HEADER + "\nA1,").getBytes(StandardCharsets.UTF_8));
            out.write(new byte[] {(byte) 0x81, (byte) 0xE9});
        }
        assertThatThrownBy(() -> ProjectList.open(file, TABLES))
                .hasMessage(
                        file
                                + ", line 2: the text is neither in UTF-8 nor in Windows-1252. Save it again as \"CSV UTF-8\".");
    }

    @Test
    void anOldWorkbookIsRefused() throws IOException {
        Path file = directory.resolve("list.xls");
        Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0});
        assertThatThrownBy(() -> ProjectList.open(file, TABLES)).hasMessageContaining("Save it as XLSX");
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsAnErrorWithTheRow() throws IOException {
        Path file = write(HEADER + "\n" + ROW + "\nA2,\"never closed,x\nA3,y,z\n");
        assertThatThrownBy(() -> projects(file))
                .isInstanceOf(PortfolioException.class)
                .hasMessageStartingWith(file + ", row 3: the file cannot be read on from here");
    }

    @Test
    void aRowWithoutEndIsAnErrorWithTheRow() throws IOException {
        Path file = write(HEADER + "\n" + ROW + "\nA2,\"" + "never closed ".repeat(1_500_000));
        assertThatThrownBy(() -> projects(file))
                .hasMessageStartingWith(file + ", row 3:")
                .hasMessageContaining("the row has more than 16777216 characters");
    }

    @Test
    void hostileCellsAreTexts() throws IOException {
        String large = "x".repeat(1 << 20);
        Path file = write(HEADER + "\n=cmd|'/c calc'!A1,\"=HYPERLINK(\"\"http://x\"\")\",a\0b\uD800c\u0007\n"
                + "A2,title," + large + "\nA3,title,x,surplus\nA4\n");
        List<Reading> readings = readings(file);
        assertThat(readings).hasSize(4);
        Project first = ((Reading.Taken) readings.get(0)).project();
        assertThat(first.identifier()).isEqualTo("=cmd|'/c calc'!A1");
        assertThat(first.title()).isEqualTo("=HYPERLINK(\"http://x\")");
        assertThat(first.summary()).isEqualTo("ab?c");
        assertThat(((Reading.Taken) readings.get(1)).project().summary()).hasSize(1 << 20);
        assertThat(((Reading.LeftOut) readings.get(2)).why().message())
                .isEqualTo("the row has 4 cells, but the header has 3. Check delimiters and quotation marks.");
        assertThat(((Reading.Taken) readings.get(3)).project().title()).isEmpty();
    }

    @Test
    void threeThousandColumnsAreRead() throws IOException {
        String partners = IntStream.rangeClosed(1, 750)
                .mapToObj("Partner %1$d name,Partner %1$d address,Partner %1$d country,Partner %1$d website"::formatted)
                .collect(Collectors.joining(","));
        String cells = IntStream.rangeClosed(1, 750)
                .mapToObj("Organisation %d,Street 5,LV,"::formatted)
                .collect(Collectors.joining(","));
        List<Project> projects = projects(write(HEADER + "," + partners + "\n" + ROW + "," + cells + "\n"));
        assertThat(projects.getFirst().partners())
                .hasSize(750)
                .allSatisfy(partner ->
                        assertThat(partner.country().orElseThrow().authority()).isEqualTo("LVA"));
        assertThat(projects.getFirst().toString()).doesNotContain("Street");
    }

    @Test
    void personsAreNotRead() throws IOException {
        Path file = write(HEADER + ",Coordinating organisation name,Coordinating organisation type,Partner 1 name,"
                + "Partner 1 organisation type\n" + ROW
                + ",Jane Roe,Natural person,Young Friends,Informal group of young people\n");
        Project project = projects(file).getFirst();
        assertThat(project.coordinator()).isEmpty();
        assertThat(project.partners()).isEmpty();
    }

    @Test
    void anOrganisationIsToldByNameAndCountryInAnySpellingOfCaseAndPunctuation() {
        Optional<Country> country = TABLES.countries().stream()
                .filter(one -> one.code().equals("EL"))
                .findFirst();
        String key = new Organisation("Σχολείο  Α.", "", country, Optional.empty()).key();
        assertThat(key).matches("EL-[0-9a-f]{12}");
        assertThat(new Organisation("σχολείο α", "x", country, Optional.empty()).key())
                .isEqualTo(key);
        assertThat(new Organisation("σχολείο α", "x", Optional.empty(), Optional.empty()).key())
                .startsWith("XX-")
                .isNotEqualTo(key.replace("EL", "XX"));
    }

    @Test
    void aWorkbookIsReadFromTheSheetThatHasTheProjects() throws IOException {
        Path file = directory.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("About").value(0, 0, "Export of today");
            Worksheet sheet = workbook.newWorksheet("Projects");
            List<String> header =
                    List.of("Project Identifier", "Project Title", "Funding Year", "EU Grant award in euros (…)");
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
            }
            sheet.value(1, 0, "2021-1-SI01-KA220-SCH-000012345");
            sheet.value(1, 1, "Naslov\nv dveh vrsticah");
            sheet.value(1, 2, 2021);
            sheet.value(1, 3, 112527.93);
            sheet.value(3, 0, "A2");
            sheet.formula(3, 1, "1+1");
        }
        List<Reading> readings = readings(file);
        assertThat(readings).extracting(Reading::row).containsExactly(2, 4);
        Project project = ((Reading.Taken) readings.getFirst()).project();
        assertThat(project.title()).isEqualTo("Naslov v dveh vrsticah");
        assertThat(project.callYear()).hasValue(2021);
        assertThat(project.grant().orElseThrow()).isEqualByComparingTo("112527.93");
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        Path file = directory.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                zip.write(zeros);
            }
        }
        assertThatThrownBy(() -> ProjectList.open(file, TABLES))
                .hasMessageContaining("its part xl/worksheets/sheet1.xml unpacks to more than 64 MB");
    }

    @Test
    void anArchiveThatIsNoWorkbookIsRefused() throws IOException {
        Path file = directory.resolve("list.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
        }
        assertThatThrownBy(() -> ProjectList.open(file, TABLES)).hasMessageContaining("the workbook is damaged");
    }

    @Test
    void entitiesOfAWorkbookAreNotExpanded() throws IOException {
        Path good = directory.resolve("good.xlsx");
        try (OutputStream out = Files.newOutputStream(good);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Projects");
            sheet.value(0, 0, "Project Identifier");
            sheet.value(0, 1, "Project Title");
        }
        Path file = directory.resolve("hostile.xlsx");
        try (ZipFile from = new ZipFile(good.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : from.stream().toList()) {
                String text = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(withEntity(entry.getName(), text).getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThatThrownBy(() -> readings(file)).isInstanceOf(PortfolioException.class);
    }

    private static String withEntity(String part, String text) {
        return part.equals("xl/sharedStrings.xml")
                ? text.replaceFirst("\\?>", "?><!DOCTYPE sst [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")
                        .replace("Project Title", "Project Title&e;")
                : text;
    }

    @ParameterizedTest
    @CsvSource({
        "ErasmusPlus_KA2 (2021).csv, erasmusplus-ka2-2021",
        "Šolski seznam.xlsx, solski-seznam",
        "Проекти.csv, ''"
    })
    void aListIsKnownByTheNameOfItsFile(String file, String name) {
        assertThat(ProjectList.nameOf(Path.of("somewhere", file))).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ErasmusPlus_KA1_2014_LearningMobilityOfIndividuals_Projects_Overview.csv",
                "ErasmusPlus_KA2_CooperationForInnovationAndTheExchangeOfGoodPractices_Projects_Overview.csv"
            })
    void realExportsAreReadWhole(String name) {
        Path file = Path.of("../shared/portfolio", name);
        Assumptions.assumeThat(file).exists();
        assertThat(readings(file)).isNotEmpty().allSatisfy(reading -> {
            Project project = ((Reading.Taken) reading).project();
            assertThat(project.title()).isNotEmpty();
            assertThat(project.action()).isPresent();
            assertThat(project.grant()).isPresent();
            assertThat(project.coordinatorCountry()).isPresent();
        });
    }

    private Path write(String text) throws IOException {
        return Files.write(Files.createTempFile(directory, "list", ".csv"), text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Reading> readings(Path file) {
        List<Reading> readings = new ArrayList<>();
        try (ProjectList list = ProjectList.open(file, TABLES)) {
            for (Optional<ListRow> row = list.next(); row.isPresent(); row = list.next()) {
                readings.add(list.read(row.get()));
            }
        }
        return readings;
    }

    private static List<Project> projects(Path file) {
        return readings(file).stream()
                .filter(Reading.Taken.class::isInstance)
                .map(reading -> ((Reading.Taken) reading).project())
                .toList();
    }
}
