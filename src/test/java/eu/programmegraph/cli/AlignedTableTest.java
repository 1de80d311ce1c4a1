package eu.programmegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AlignedTableTest {

    @Test
    void numbersStandToTheRightAndTextsToTheLeft() {
        AlignedTable table = new AlignedTable("goal", "count", "sample");
        table.add(List.of("R1.1", "7", "čebela"));
        table.add(List.of("S15", "1234", "x"));
        table.add(List.of("NONE", "-", "𝄞 note"));
        StringWriter out = new StringWriter();
        table.print(new PrintWriter(out));
        assertThat(out.toString().lines())
                .containsExactly(
                        "goal  count  sample", "R1.1      7  čebela", "S15    1234  x", "NONE      -  𝄞 note");
    }
}
