package eu.programmegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.InventedPortfolio;
import eu.programmegraph.PortfolioProject;
import eu.programmegraph.TestProject;
import eu.programmegraph.cli.Program.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report about a portfolio. */
final class ReportCommandTest {

    private static final String STORE = PortfolioProject.store().directory().toString();

    @TempDir
    private Path directory;

    @Test
    void isOneFileThatNeedsNothingFromElsewhere() throws Exception {
        Path file = directory.resolve("report.html");
        Result result = Program.run(
                "report", "--portfolio", InventedPortfolio.NAME, "--out", file.toString(), "--store", STORE);
        assertThat(result.exitCode()).as(result.output()).isZero();
        Document report = Jsoup.parse(Files.readString(file));
        assertThat(report.select("[src], [href], script, link, img, iframe")).isEmpty();
        assertThat(report.expectFirst("style").data()).doesNotContain("url(", "@import");
        assertThat(report.expectFirst("h1").text()).contains(InventedPortfolio.NAME);
        assertThat(report.select(".figures b").eachText()).startsWith("200");
        assertThat(report.select("table.bars svg rect[width]")).hasSizeGreaterThan(80);
        assertThat(report.select("table.heat td[class~=heat]")).hasSizeGreaterThan(80);
        assertThat(report.select("table.lines svg polyline[points]")).hasSizeGreaterThan(20);
        assertThat(report.text())
                .contains(InventedPortfolio.NOT_SERVED)
                .contains("Programme Graph mapper", "invented-1");
        assertThat(report.select("li mark")).hasSizeGreaterThan(50);
    }

    @Test
    void saysWhichPortfoliosThereAre() throws Exception {
        Result unknown = Program.run("report", "--portfolio", "other", "--store", STORE);
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.output()).contains("There is no portfolio \"other\". There are: invented.");
        Result none = Program.run(
                "report",
                "--portfolio",
                "other",
                "--store",
                TestProject.store().directory().toString());
        assertThat(none.output()).contains("There are: sample.");
        Result language = Program.run("report", "--portfolio", "invented", "--language", "de", "--store", STORE);
        assertThat(language.exitCode()).isEqualTo(2);
        assertThat(language.output()).contains("There is no report in \"de\". Choose en, sl, bg, lv or pl.");
    }
}
