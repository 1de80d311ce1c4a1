package eu.programmegraph.concept;

/**
 * One page that guides applicants, in one language and for one programme period.
 *
 * @param period the notation of the programme period
 * @param publisher the notation of the body that publishes the page
 * @param document the name of the stored document
 */
public record Edition(
        String identifier, String title, Language language, String period, String publisher, String document) {}
