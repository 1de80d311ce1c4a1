package eu.programmegraph.load;

import eu.programmegraph.vocab.NameBasedIri;
import java.util.List;
import org.apache.jena.rdf.model.Resource;

/**
 * A text of a table, and what is known of it.
 *
 * @param identifier what the table calls it; it may be empty, and need not be the only one of that name
 * @param language the tag of its language
 * @param mapper the version of the mapper
 */
record MappedText(String identifier, String language, String statement, String mapper, List<Judgement> judgements) {

    MappedText {
        judgements = List.copyOf(judgements);
    }

    /** Its name: that of the same text under the same identifier in any other table, too. */
    Resource name() {
        return NameBasedIri.of("outcome", identifier, language, statement);
    }

    /** The name of its mapping to the goal of that judgement, which another mapper may judge otherwise. */
    Resource mapping(Judgement judgement) {
        return NameBasedIri.of("mapping", identifier, language, statement, judgement.notation(), mapper);
    }
}
