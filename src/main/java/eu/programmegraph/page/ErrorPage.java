package eu.programmegraph.page;

/**
 * What to say when something cannot be shown.
 *
 * @param status the HTTP status
 * @param asked what was asked for, as the reader wrote it
 * @param detail what more there is to say, in English; may be empty
 */
public record ErrorPage(int status, String asked, String detail) {

    /** The same for programs and terminals. */
    public String inOneLine() {
        return "%d /%s %s%n".formatted(status, asked, detail);
    }
}
