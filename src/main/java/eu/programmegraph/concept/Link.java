package eu.programmegraph.concept;

import java.util.Optional;

/**
 * A relation between two concepts.
 *
 * @param edition the edition that says so; present if and only if the basis is {@link Basis#STATED}, but for
 *     successions, which may rest on the guides as a whole
 * @param rationale why it holds, one line in English
 */
public record Link(
        String source, Relation relation, String target, Basis basis, Optional<String> edition, String rationale) {}
