package eu.programmegraph.concept;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A project that the programme funds.
 *
 * @param titles one or more, each in its language
 * @param summaries what it says of itself, once in each language in which it does
 * @param action the notation of its action; may be empty
 * @param fields the notations of its fields
 * @param year the year of the call; may be empty
 * @param grant in euro
 * @param status how far it has come, in the words of the list it stands in; may be empty
 * @param marks what it is marked as: {@code goodPractice}, {@code successStory}
 * @param website its own address; may be empty
 * @param resultCard the address of its page on the results platform; may be empty
 * @param partners who takes part, the coordinator first
 * @param outcomes in the order of the summary
 * @param isInvented whether it is one of the sample's, so that nothing of it is real
 */
public record FundedProject(
        String identifier,
        List<TaggedText> titles,
        List<TaggedText> summaries,
        String action,
        List<String> fields,
        String year,
        Optional<BigDecimal> grant,
        String status,
        List<String> topics,
        List<String> marks,
        String website,
        String resultCard,
        List<Partner> partners,
        List<StatedOutcome> outcomes,
        boolean isInvented) {

    /** The name of the portfolio that comes with the program. */
    public static final String SAMPLE = "sample";

    public FundedProject {
        titles = List.copyOf(titles);
        summaries = List.copyOf(summaries);
        fields = List.copyOf(fields);
        topics = List.copyOf(topics);
        marks = List.copyOf(marks);
        partners = List.copyOf(partners);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * An organisation that takes part.
     *
     * @param iri its IRI
     * @param country the code of its country, as in the EU authority table; may be empty
     * @param countryLabels what the country is called
     */
    public record Partner(
            String iri, String name, boolean coordinates, String country, List<TaggedText> countryLabels) {
        public Partner {
            countryLabels = List.copyOf(countryLabels);
        }
    }
}
