package eu.programmegraph.web;

import java.util.List;
import java.util.function.Supplier;

/** What the site answers to a request. */
sealed interface Answer {

    /**
     * A document.
     *
     * @param contentType its media type, with the character set where it is text
     * @param location the path under which just this form of the document is had
     * @param variant tells this form from the others of the same document
     * @param vary the request headers that it was chosen by, separated by commas; may be empty
     * @param links values of Link headers
     * @param content made only if the client does not have it yet
     */
    record Document(
            String contentType,
            String location,
            String variant,
            String vary,
            List<String> links,
            Freshness freshness,
            Supplier<Content> content)
            implements Answer {
        public Document {
            links = List.copyOf(links);
        }
    }

    /**
     * The way to somewhere else.
     *
     * @param status 303 from a thing to its document, 302 otherwise
     * @param vary the request headers that it depends on
     */
    record Redirect(int status, String location, String vary) implements Answer {}

    /**
     * That there is no document.
     *
     * @param detail what more there is to say; may be empty
     */
    record Failure(int status, String detail) implements Answer {}

    /** How long an answer may be used without asking again. */
    enum Freshness {
        /** It changes with the generation; a minute may pass until everybody has seen that. */
        GENERATION("public, max-age=60"),
        /** Its address changes when it changes. */
        FOR_EVER("public, max-age=31536000, immutable"),
        /** It depends on what somebody types, and is cheap. */
        ASK_AGAIN("no-cache");

        private final String cacheControl;

        Freshness(String cacheControl) {
            this.cacheControl = cacheControl;
        }

        String cacheControl() {
            return cacheControl;
        }
    }
}
