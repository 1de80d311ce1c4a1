package eu.programmegraph.page;

import static org.assertj.core.api.Assertions.assertThat;

import eu.programmegraph.concept.Language;
import eu.programmegraph.concept.Link;
import eu.programmegraph.page.LogicDiagram.Box;
import eu.programmegraph.page.LogicDiagram.Line;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture shows everything once, and nothing over something else. */
final class LogicDiagramTest {

    private static final LogicRequest EVERYTHING = new LogicRequest("", "", "");
    private static final Pattern LANE = Pattern.compile("(\\d+) (\\d+)h(\\d+)");
    private static final int MOST_BYTES = 150_000;

    static Stream<LogicRequest> requests() {
        return Stream.concat(
                Stream.of(
                        EVERYTHING,
                        new LogicRequest("", "", "2014-2020"),
                        new LogicRequest("KA210", "C02", "2021-2027"),
                        new LogicRequest("KA999", "", "")),
                Readers.partsOfLogic().stream().map(LogicRequest::through));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void everyLinkIsDrawnOnceOrCountedAsHidden(LogicRequest request) {
        LogicPage page = LogicPage.of(request, Readers.desk(Language.EN));
        List<Link> drawn = lines(page).map(Line::link).toList();
        List<Link> wanted = request.narrow(Logic.of(Readers.THESAURUS)).links();
        long hidden = page.hidden().stream().mapToLong(LogicPage.Hidden::links).sum();
        assertThat(drawn).doesNotHaveDuplicates().isSubsetOf(wanted);
        assertThat(drawn.size() + hidden).isEqualTo(wanted.size());
    }

    @ParameterizedTest
    @MethodSource("requests")
    void nothingLiesOverABox(LogicRequest request) {
        LogicPage page = LogicPage.of(request, Readers.desk(Language.BG));
        List<Box> boxes = page.diagram().boxes();
        for (Box box : boxes) {
            assertThat(box.y() + box.height())
                    .isLessThanOrEqualTo(page.diagram().height());
            assertThat(box.x() + box.width()).isLessThanOrEqualTo(page.diagram().width());
            assertThat(boxes).noneMatch(other -> !other.equals(box) && overlap(box, other));
            assertThat(lines(page)).noneMatch(line -> runsThrough(line, box));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageOfEverythingIsNotHeavyInAnyLanguage(Language content) {
        String html = Readers.pages(Readers.VOCABULARY).logic(new Reader(Language.EN, content), EVERYTHING);
        assertThat(html.getBytes(StandardCharsets.UTF_8))
                .satisfies(bytes -> assertThat(bytes.length).isLessThan(MOST_BYTES));
    }

    @Test
    void thePictureIsTheSameEveryTime() {
        Reader reader = Reader.of(Language.EN);
        assertThat(Readers.pages(Readers.VOCABULARY).logic(reader, EVERYTHING))
                .isEqualTo(Readers.pages(Readers.VOCABULARY).logic(reader, EVERYTHING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"></title></svg><img src=x onerror=alert(1)>",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                "\u202Eright to left\u202C and\u200F back",
            })
    void anyLabelStaysInItsBoxAndIsEscaped(String label) {
        Reader reader = Reader.of(Language.EN);
        Pages pages = Readers.pages(Readers.withLabel("R1.4", label));
        String html = pages.logic(reader, EVERYTHING)
                + pages.concept(reader, "R1.4", Readers.NO_FIGURES, new Subject("concept/R1.4", Optional.empty()))
                        .orElseThrow();
        assertThat(html).doesNotContain("<script>alert", "<img");
        assertThat(Pattern.compile("<(?:text|tspan)[^>]*>[^<]*[\u202E\u202C\u200F]")
                        .matcher(html)
                        .find())
                .isFalse();
    }

    @Test
    void whatFitsNothingIsSaidWithItsValues() {
        String html = Readers.pages(Readers.VOCABULARY)
                .logic(Reader.of(Language.EN), new LogicRequest("SP", "<b>", "2021-2027"));
        assertThat(html).contains("SP, &lt;b&gt;, 2021-2027").doesNotContain("<svg class=\"logic\"");
    }

    private static Stream<Line> lines(LogicPage page) {
        return page.diagram().fans().stream().flatMap(fan -> fan.lines().stream());
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    /** Whether a line, on the level stretch on which it passes a column, runs through a box. */
    private static boolean runsThrough(Line line, Box box) {
        Matcher lane = LANE.matcher(line.path());
        while (lane.find()) {
            int y = Integer.parseInt(lane.group(2));
            if (Integer.parseInt(lane.group(1)) == box.x() && y > box.y() && y < box.y() + box.height()) {
                return true;
            }
        }
        return false;
    }
}
