package eu.programmegraph.cli;

import eu.programmegraph.mapping.MappingModel;
import picocli.CommandLine.Option;

/** From which confidence on goals are named. */
final class ThresholdOption {

    @Option(
            names = "--threshold",
            defaultValue = "" + MappingModel.USUAL_THRESHOLD,
            paramLabel = "N",
            description = "The confidence, from 0 to 1, below which a goal is not named. Default: ${DEFAULT-VALUE}.")
    private double threshold;

    /** The confidence; a {@link UsageException} if it is none. */
    double threshold() {
        if (!(threshold >= 0 && threshold <= 1)) { // so that NaN is none either
            throw new UsageException("--threshold %s is not a number from 0 to 1.".formatted(threshold));
        }
        return threshold;
    }
}
