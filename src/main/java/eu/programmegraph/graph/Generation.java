package eu.programmegraph.graph;

import java.nio.file.Path;

/**
 * A published, immutable state of the data.
 *
 * @param directory where it lies; never a symbolic link
 */
public record Generation(Path directory, Manifest manifest) {

    /** Its identifier, which sorts by the time of its load. */
    public String id() {
        return manifest.generation();
    }

    /** The directory of the files that were written with it; not there in those of earlier versions of the program. */
    public Path dumps() {
        return directory.resolve(OpenGeneration.DUMPS_DIRECTORY);
    }

    static Generation at(Path directory) {
        return new Generation(directory, Manifest.read(directory));
    }
}
