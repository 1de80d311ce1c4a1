package eu.programmegraph.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.programmegraph.mapping.Calibration.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class CalibrationTest {

    @Test
    void whatIsRightAsOftenAsTheModelSaysIsBelievedAsItIs() {
        Random random = new Random(1);
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            float said = random.nextFloat();
            judgements.add(new Judgement(said, random.nextFloat() < said));
        }
        Calibration calibration = Calibration.of(judgements);
        for (float said = 0.05f; said < 1; said += 0.1f) {
            assertThat(calibration.confidence(said)).isCloseTo(said, within(0.06));
        }
    }

    @Test
    void confidenceNeverFallsEvenIfTheModelIsWrongWhereItIsSure() {
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            judgements.add(new Judgement(i / 1_000f, i < 700 && i % 2 == 0));
        }
        Calibration calibration = Calibration.of(judgements);
        double before = 0;
        for (int said = 0; said <= 1_000; said++) {
            double confidence = calibration.confidence(said / 1_000f);
            assertThat(confidence).isBetween(before, 0.5);
            before = confidence;
        }
    }

    @Test
    void nothingIsBelievedIfNothingWasTried() {
        assertThat(Calibration.of(List.of()).confidence(0.9f)).isZero();
    }

    @Test
    void whatTheModelNeverSaysHasAConfidenceToo() {
        Calibration calibration = Calibration.of(List.of(new Judgement(0.5f, true)));
        assertThat(calibration.confidence(0)).isZero();
        assertThat(calibration.confidence(1)).isEqualTo(1);
    }
}
