package eu.programmegraph.portfolio;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A funded project.
 *
 * @param identifier what the programme calls it
 * @param title may be empty
 * @param summary may be empty, and in several languages; lines are separated by line feeds
 * @param action the notation of its action
 * @param fields the notations of its fields
 * @param grant in euro
 * @param participants the countries that take part, each once, that of the coordinator among them
 */
public record Project(
        String identifier,
        String title,
        String summary,
        Optional<String> action,
        List<String> fields,
        OptionalInt callYear,
        Optional<BigDecimal> grant,
        String status,
        List<String> topics,
        Optional<Organisation> coordinator,
        Optional<Country> coordinatorCountry,
        List<Organisation> partners,
        List<Country> participants,
        Optional<String> website,
        Optional<String> resultCard,
        boolean goodPractice,
        boolean successStory) {

    public Project {
        fields = List.copyOf(fields);
        topics = List.copyOf(topics);
        partners = List.copyOf(partners);
        participants = List.copyOf(participants);
    }
}
