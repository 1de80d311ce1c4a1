package eu.programmegraph.concept;

/**
 * The fact that an edition states a concept.
 *
 * @param list {@code A} to {@code D} for the bullet lists of the page in their order, {@code text} for running text
 * @param position the bullet ({@code 3}) and the part inside it ({@code 3.2}); in running text the paragraph, counted
 *     from the title, which is 0
 */
public record Attestation(String edition, String list, String position, String notation) {}
