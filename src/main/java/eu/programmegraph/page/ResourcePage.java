package eu.programmegraph.page;

import java.util.List;
import java.util.Optional;

/**
 * Anything that has an IRI and no page of a kind of its own: what the data says about it.
 *
 * @param kind what it is, such as attestation
 * @param statements what is said about it
 * @param mentions what says something about it
 */
public record ResourcePage(String title, Optional<String> kind, List<Statement> statements, List<Statement> mentions) {
    public ResourcePage {
        statements = List.copyOf(statements);
        mentions = List.copyOf(mentions);
    }

    /** A property with all its values. */
    public record Statement(String property, String iri, List<Value> values) {
        public Statement {
            values = List.copyOf(values);
        }
    }

    /**
     * A value.
     *
     * @param iri where it leads, if it is no text
     * @param language a language tag; empty if the text has none
     */
    public record Value(String text, Optional<String> iri, String language) {}
}
