package eu.programmegraph.page;

/**
 * What to say when something cannot be shown.
 *
 * @param status the HTTP status
 * @param asked what was asked for, as the reader wrote it
 * @param detail what more there is to say, in English; may be empty
 */
public record ErrorPage(int status, String asked, String detail) {

    /** What to search for instead: the last step of the path. */
    String searched() {
        String path = asked.endsWith("/") ? asked.substring(0, asked.length() - 1) : asked;
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
