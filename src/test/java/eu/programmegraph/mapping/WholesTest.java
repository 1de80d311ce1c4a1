package eu.programmegraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class WholesTest {

    private static final Wholes WHOLES = new Wholes(List.of(
            new Goal("I02", "I02"), new Goal("S08", "S08"), new Goal("S08.1", "S08"), new Goal("S08.2", "S08")));

    @Test
    void whatAPartHasCountsToItsWhole() {
        assertThat(WHOLES.sums(new float[] {0.25f, 0.125f, 0.25f, 0.125f})).containsExactly(0.25f, 0.5f, 0, 0);
    }

    @Test
    void thePartThatMakesUpMostOfTheWholeIsNamed() {
        assertThat(WHOLES.part(1, new float[] {0, 0.0625f, 0.4375f, 0}, 0.5f)).isEqualTo(2);
    }

    @Test
    void theWholeIsNamedIfNoPartPrevails() {
        assertThat(WHOLES.part(1, new float[] {0, 0, 0.25f, 0.25f}, 0.5f)).isEqualTo(1);
        assertThat(WHOLES.part(0, new float[] {0.5f, 0, 0, 0}, 0.5f)).isZero();
    }
}
