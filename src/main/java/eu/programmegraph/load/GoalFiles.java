package eu.programmegraph.load;

import eu.programmegraph.concept.InterventionLogic;
import java.nio.file.Path;

/** Reads from the files alone to what goals lead; what is wrong with the files, the command {@code check} tells. */
public final class GoalFiles {

    private GoalFiles() {}

    /** Which challenges the goals of the directory help to answer. */
    public static InterventionLogic logic(Path data) {
        Curation curation = new Curation(data, new Problems(), new Origins(data));
        ConceptFiles files = new ConceptFiles(curation);
        files.schemes();
        return new InterventionLogic(files.concepts(), new RelationFiles(curation).links());
    }
}
